import { type Provider, providerSchema } from './catalog-schema'
import { providerFindings } from './provider-findings'

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
}: CatalogFile): readonly [Provider | null, readonly CatalogFinding[]] {
  const read = providerSchema.safeParse(json)
  if (read.success)
    return [read.data, providerFindings(read.data).map((finding) => ({ file: name, ...finding }))]
  const findings = read.error.issues.map((issue) => ({
    file: name,
    field: fieldOf(issue.path),
    sentence: issue.message.replace(/^./, (first) => first.toLowerCase()),
  }))
  return [null, findings]
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, key) =>
      typeof key === 'number' ? `${field}[${key}]` : field === '' ? String(key) : `${field}.${String(key)}`,
    '',
  )
