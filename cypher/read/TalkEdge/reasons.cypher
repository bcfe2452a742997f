// Why a talk is connected, the strongest reason first.
WITH {score: $score, reasons: $reasons} AS this
UNWIND this.reasons AS node
RETURN node
