import { z } from 'zod'

/** The schema of so many bytes, written in lower-case hexadecimal digits. */
export const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
