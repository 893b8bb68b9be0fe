import { posix } from 'node:path'
import { type Import, readImports } from './read-imports'

/** What a unit may import. A unit is a folder or a file, named by its path without extension. */
export interface Unit {
  /** Other units, or single files such as `package.json`. */
  readonly units?: readonly string[]
  /** Packages of npm; `node:` stands for all of Node. */
  readonly packages?: readonly string[]
}

/** The house: each unit with what it may import. The longest matching name decides where a file belongs. */
export type House = Readonly<Record<string, Unit>>

/** Source files by their path from the root. */
export type Sources = ReadonlyMap<string, string>

/** Every breach of the house's rules, as a sentence; none where all is well. */
export const breachesOf = (house: House, sources: Sources): readonly string[] =>
  [...sources].flatMap(([file, text]) => {
    const unit = unitOf(house, file)
    if (unit === null) return [`${file} has no place in the house`]
    const { imports, texts } = readImports(file, text)
    return [
      ...imports
        .filter((one) => !mayImport(house, unit, file, one))
        .map(({ of }) => `${file} must not import ${of}`),
      ...texts.filter((path) => leavesRoot(file, path)).map((path) => `${file} must not reach for ${path}`),
    ]
  })

/** Import cycles, types apart, each as a chain of files from the first back to itself. */
export function cyclesOf(sources: Sources): readonly string[] {
  const cycles: string[] = []
  const done = new Set<string>()
  const walk = (file: string, chain: readonly string[]): void => {
    if (chain.includes(file))
      return void cycles.push([...chain.slice(chain.indexOf(file)), file].join(' -> '))
    if (done.has(file)) return
    for (const { of, typeOnly } of readImports(file, sources.get(file)!).imports) {
      const target = typeOnly || !of.startsWith('.') ? null : sourceOf(sources, resolved(file, of))
      if (target !== null) walk(target, [...chain, file])
    }
    done.add(file)
  }
  for (const file of sources.keys()) walk(file, [])
  return cycles
}

function mayImport(house: House, unit: string, file: string, { of }: Import): boolean {
  const { units = [], packages = [] } = house[unit] ?? {}
  if (!of.startsWith('.'))
    return packages.some(
      (name) => of === name || of.startsWith(name.replace(/\/?$/, '/')) || isNode(name, of),
    )
  const target = resolved(file, of)
  if (target.startsWith('..')) return false
  return isWithin(target, unit) || units.some((name) => isWithin(target, name))
}

const isNode = (name: string, of: string): boolean => name === 'node:' && of.startsWith('node:')

const resolved = (file: string, of: string): string => posix.normalize(posix.join(posix.dirname(file), of))

const isWithin = (path: string, unit: string): boolean => path === unit || path.startsWith(`${unit}/`)

const unitOf = (house: House, file: string): string | null => {
  const path = file.replace(/\.tsx?$/, '')
  const [unit = null] = Object.keys(house)
    .filter((name) => isWithin(path, name))
    .sort((a, b) => b.length - a.length)
  return unit
}

const sourceOf = (sources: Sources, path: string): string | null =>
  [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((file) => sources.has(file)) ?? null

/** Every text in these sources that leads out of the tree, as a sentence: a clone has nothing beside it. */
export const leadsOutOf = (sources: Sources): readonly string[] =>
  [...sources].flatMap(([file, text]) =>
    readImports(file, text)
      .texts.filter((path) => leavesRoot(file, path))
      .map((path) => `${file} must not reach for ${path}`),
  )

/** An address above the root: from the folder of its file, or from the root, where programs are run. */
const leavesRoot = (file: string, text: string): boolean =>
  /^\.\.\/shared(\/|$)/.test(text) || (/^(\.\.\/)+\w/.test(text) && resolved(file, text).startsWith('..'))
