import { type Provider, providerSchema } from './catalog-schema'
import { issueProblem } from './issue-problem'
import { providerFindings } from './provider-findings'
import { type RuleProblem, ruleSentence } from './rule-problem'

/** A file of the catalogue as it was read: its name and what its JSON says. */
export interface CatalogFile {
  readonly name: string
  readonly json: unknown
}

/** What is wrong with a file, where in it, and in one sentence. */
export interface CatalogFinding {
  readonly file: string
  /** Such as `accounts[0].routes[2].fee.percent`; empty where the whole file is meant. */
  readonly field: string
  readonly sentence: string
}

/** The same, in terms that any language can word. */
export interface RuleFinding extends CatalogFinding {
  readonly problem: RuleProblem
}

/** Every provider whose file is sound, by id, and what is wrong with the others. */
export interface Catalog {
  readonly providers: ReadonlyMap<string, Provider>
  readonly refused: readonly CatalogFinding[]
}

/** Validates each file apart: one that is broken is refused with its first mistake, the rest still loads. */
export function loadCatalog(files: readonly CatalogFile[]): Catalog {
  const providers = new Map<string, Provider>()
  const refused: CatalogFinding[] = []
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [provider, findings] = readProvider(file)
    const twice = provider && providers.has(provider.id)
    const finding = twice
      ? { file: file.name, field: 'id', sentence: `another file already describes ${provider.id}` }
      : findings[0]
    if (finding) refused.push(finding)
    else if (provider) providers.set(provider.id, provider)
  }
  return { providers, refused }
}

/** One file with everything that is wrong with it; null where it has not even the shape. */
export function readProvider({
  name,
  json,
}: CatalogFile): readonly [Provider | null, readonly RuleFinding[]] {
  const read = providerSchema.safeParse(json)
  if (read.success)
    return [
      read.data,
      providerFindings(read.data).map(({ field, problem }) => ruleFinding(name, field, problem)),
    ]
  return [null, read.error.issues.map((issue) => ruleFinding(name, fieldOf(issue.path), issueProblem(issue)))]
}

/** A problem of a file at a field, with its English sentence. */
export const ruleFinding = (file: string, field: string, problem: RuleProblem): RuleFinding => ({
  file,
  field,
  problem,
  sentence: ruleSentence(problem),
})

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, key) =>
      typeof key === 'number' ? `${field}[${key}]` : field === '' ? String(key) : `${field}.${String(key)}`,
    '',
  )
