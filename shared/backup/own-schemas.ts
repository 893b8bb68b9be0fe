import { z } from 'zod'
import { symbologies } from '../bar-code/symbologies'
import { CODE_LENGTH, PICTURE_LENGTH, PICTURE_START, SPEND_LENGTH } from '../cards/card'
import { parseDay } from '../day'
import { transactionKinds } from '../model'
import { identityChecks, origins } from '../routes/account-facts'
import { providerSchema, quotaSchema, routeSchema } from '../routes/catalog-schema'
import { tariffSchema } from '../routes/fee-schema'
import { profileSchema } from '../statements/profiles/profile'

const id = z.string().min(1)
const minor = z.int()
const day = z.string().refine((text) => parseDay(text) !== null)

/**
 * What each record beside the ledger must be like for every screen to open; what else it holds is kept as it is. Settings
 * are read one by one with a default for each (`preferences`), so that their names are enough.
 */
export const ownSchemas = {
  settings: z.looseObject({ key: z.string() }),
  confirmations: z.looseObject({
    route: id,
    on: day,
    from: day.optional(),
    until: day.optional(),
    tariff: tariffSchema.optional(),
    markup: z.string().optional(),
    free: quotaSchema.optional(),
  }),
  ownProviders: providerSchema,
  ownRoutes: z.looseObject({ account: id, route: routeSchema }),
  expectations: z.discriminatedUnion('kind', [
    z.looseObject({ id, account: id, kind: z.literal('not-expected'), stream: z.string() }),
    z.looseObject({ id, account: id, kind: z.literal('expected'), amount: minor, day }),
  ]),
  profiles: z.looseObject({
    key: z.string(),
    lessons: z.array(z.looseObject({ statement: id.nullable(), profile: profileSchema })),
  }),
  accountFacts: z.looseObject({
    account: id,
    identity: z.enum(identityChecks).optional(),
    origins: z.array(z.enum(origins)).optional(),
    firstWorth: minor.optional(),
    openedOn: day.optional(),
    country: z.string().optional(),
    closesOn: day.optional(),
  }),
  transfers: z.looseObject({
    id,
    from: id,
    to: id.nullable(),
    provider: z.string(),
    route: z.string(),
    amount: minor,
    fee: minor,
    debit: minor,
    credited: minor,
    toCurrency: z.string().regex(/^[A-Z]{3}$/),
    requestedOn: day,
    dueOn: day,
    mark: z.enum(['arrived', 'failed']).nullable(),
  }),
  pairDecisions: z.looseObject({
    out: id,
    into: id,
    verdict: z.enum(['confirmed', 'refused', 'arrived']),
  }),
  corrections: z.looseObject({ account: id, transaction: id, kind: z.enum(transactionKinds) }),
  cards: z.looseObject({
    account: id,
    code: z.string().max(CODE_LENGTH).optional(),
    symbology: z.enum(symbologies).optional(),
    spendAt: z.string().max(SPEND_LENGTH).optional(),
    picture: z.string().max(PICTURE_LENGTH).startsWith(PICTURE_START).optional(),
  }),
} as const
