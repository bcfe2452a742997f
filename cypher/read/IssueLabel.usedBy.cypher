// Who uses a label.
WITH {name: $name, usedBy: []} AS this
UNWIND this.usedBy AS node
RETURN node
