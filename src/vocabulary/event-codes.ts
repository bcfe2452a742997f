import { z } from 'zod';

/** The file `vocabulary/cameo.json`: the codes of the CAMEO codebook 1.1b3, roots first. */
export const cameoShape = z.array(
  z.strictObject({
    code: z.string().regex(/^\d{2,4}$/u),
    /** As the codebook writes it; roots are in capitals. */
    name: z.string().min(1),
  }),
);

/** The codes of the CAMEO codebook. */
export type CameoCodes = z.output<typeof cameoShape>;

/** The file `vocabulary/plover.json`: the event types of PLOVER. */
export const ploverShape = z.array(
  z.strictObject({
    event: z.string().regex(/^[A-Z]+$/u),
    /** For a sentence. */
    words: z.string().min(1),
    /** The root of CAMEO that means the same; null where none does. */
    cameo: z
      .string()
      .regex(/^\d{2}$/u)
      .nullable(),
  }),
);

/** The event types of PLOVER. */
export type PloverEvents = z.output<typeof ploverShape>;
