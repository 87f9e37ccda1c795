/** Shapes that several variables of the environment share. */
import { z } from 'zod';

/** Unset and empty are the same. */
export const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);

const PORT_SHAPE = { error: 'should be a port from 0 to 65535' };
const PORT_MAX = 65_535;

/** 0 takes any free port. */
export const portOr = (usual: number) =>
  z.coerce.number(PORT_SHAPE).int(PORT_SHAPE).min(0, PORT_SHAPE).max(PORT_MAX, PORT_SHAPE).default(usual);
