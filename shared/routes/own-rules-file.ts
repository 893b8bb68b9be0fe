import { z } from 'zod'
import { type Catalog, type CatalogFile, type RuleFinding, ruleFinding } from './load-catalog'
import type { OwnRules } from './own-rules'
import { type Entry, type OwnFee, readOwnFee, readOwnProvider, readOwnRoute } from './read-own-entry'

const fileSchema = z.strictObject({
  format: z.literal('jandon-rules'),
  version: z.literal(1),
  providers: z.array(z.unknown()),
  routes: z.array(z.unknown()),
  confirmations: z.array(z.unknown()),
})

type List = 'providers' | 'routes' | 'confirmations'

/** What a file of somebody's own rules holds. */
export interface RulesFile extends OwnRules {
  readonly confirmations: readonly OwnFee[]
}

/** A file's sound entries, and what is wrong with the others. */
export interface RulesRead {
  readonly rules: RulesFile
  readonly refused: readonly RuleFinding[]
}

/** The file a person's own rules are kept and passed on in. */
export const writeRulesFile = (rules: RulesFile): string =>
  `${JSON.stringify({ format: 'jandon-rules', version: 1, ...rules }, null, 2)}\n`

/**
 * Reads a file of own rules by the catalogue's schema, entry by entry: one that is broken, that the catalogue already
 * describes, or that offers to cash a debt is refused with its field; the rest is there.
 */
export function readRulesFile({ name, json }: CatalogFile, catalog: Catalog): RulesRead {
  const refused: RuleFinding[] = []
  const file = fileSchema.safeParse(json)
  if (!file.success) {
    const [issue] = file.error.issues
    return {
      rules: { providers: [], routes: [], confirmations: [] },
      refused: [ruleFinding(name, issue?.path.join('.') ?? '', { code: 'not-rules' })],
    }
  }
  const sound = <T>(field: List, read: (json: unknown, at: string) => Entry<T>): T[] =>
    file.data[field].flatMap((json, i) => {
      const entry = read(json, `${field}[${i}]`)
      if (entry.ok) return [entry.value]
      refused.push(ruleFinding(name, entry.error.field, entry.error.problem))
      return []
    })
  const providers = sound('providers', (json, at) => readOwnProvider(json, at, catalog))
  const known = [...catalog.providers.values(), ...providers]
  const routes = sound('routes', (json, at) => readOwnRoute(json, at, known))
  return { rules: { providers, routes, confirmations: sound('confirmations', readOwnFee) }, refused }
}
