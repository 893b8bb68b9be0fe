import { z } from 'zod'
import { wrappedKeySchema } from '../../../shared/sealing/data-key'

/** After how many minutes without a key or a click a locked store locks itself again. */
export const idleChoices = [1, 5, 15, 60] as const
export type IdleMinutes = (typeof idleChoices)[number]

/** There is one lock, and this is its name. */
export const LOCK = 'lock'

/** The one record of the table `lock`; where there is none, the store is not locked. */
export const storedLockSchema = z.object({
  id: z.literal(LOCK),
  key: wrappedKeySchema,
  idleMinutes: z.literal(idleChoices).catch(5),
  /** Whether the copies made before the store was locked have been sealed too. */
  copiesSealed: z.boolean(),
})
export type StoredLock = z.infer<typeof storedLockSchema>
