import { each, type Pieces } from '../../pieces'

/** So many texts are sorted in one go; more are merged. */
const RUN = 1_024

/** The place of each text among the different ones, sorted by their code units: the same shop is compared once. */
export function* textRanks(texts: readonly string[]): Pieces<Uint32Array> {
  const different = new Set<string>()
  yield* each(texts, (text) => void different.add(text))
  const places = new Map<string, number>()
  yield* each(yield* sorted([...different]), (text, place) => void places.set(text, place))
  const ranks = new Uint32Array(texts.length)
  yield* each(texts, (text, index) => {
    ranks[index] = places.get(text)!
  })
  return ranks
}

function* sorted(texts: readonly string[]): Pieces<readonly string[]> {
  let runs: (readonly string[])[] = []
  for (let start = 0; start < texts.length; start += RUN) {
    runs.push(texts.slice(start, start + RUN).sort())
    yield
  }
  while (runs.length > 1) {
    const longer: (readonly string[])[] = []
    for (let i = 0; i < runs.length; i += 2) longer.push(yield* merged(runs[i]!, runs[i + 1] ?? []))
    runs = longer
  }
  return runs[0] ?? []
}

function* merged(a: readonly string[], b: readonly string[]): Pieces<readonly string[]> {
  const all: string[] = []
  let next = 0
  yield* each(a, (text) => {
    while (next < b.length && b[next]! < text) all.push(b[next++]!)
    all.push(text)
  })
  yield* each(b.slice(next), (text) => void all.push(text))
  return all
}
