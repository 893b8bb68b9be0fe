/** A weighted sum of columns. */
export type Sum = readonly (readonly [factor: number, column: string])[]

/** The values a column may take. */
export type Kind = 'real' | 'whole' | 'binary'

/** A mixed-integer linear program under construction, to be maximised. */
export interface LinearProgram {
  /** Adds a column between 0 and `most`, and gives its name. */
  column(name: string, kind: Kind, most?: number): string
  /** Demands that a sum stands in a relation to a number. */
  row(sum: Sum, relation: '<=' | '>=' | '=', bound: number): void
  /** Adds to what is maximised. */
  gain(sum: Sum): void
  /** The program as CPLEX LP text. */
  text(): string
}

/** A sum times a factor. */
export const times = (factor: number, sum: Sum): Sum =>
  factor === 0 ? [] : sum.map(([own, column]) => [factor * own, column])

/** An empty program. Columns must have different names that LP text allows: letters, digits, underscores. */
export function linearProgram(): LinearProgram {
  const kinds = new Map<string, Kind>()
  const bounds: string[] = []
  const rows: string[] = []
  const gains: (readonly [number, string])[] = []
  const ofKind = (wanted: Kind): string =>
    [...kinds].flatMap(([name, kind]) => (kind === wanted ? [` ${name}`] : [])).join('\n')

  return {
    column(name, kind, most = Infinity) {
      if (kinds.has(name)) throw new Error(`Two columns named ${name}`)
      kinds.set(name, kind)
      if (kind !== 'binary' && most !== Infinity) bounds.push(` 0 <= ${name} <= ${most}`)
      return name
    },
    row(sum, relation, bound) {
      const text = written(sum)
      if (text === '') {
        if (relation === '<=' ? bound < 0 : relation === '>=' ? bound > 0 : bound !== 0)
          rows.push(` impossible${rows.length}: 0 ${[...kinds.keys()][0]} ${relation} ${bound}`)
      } else rows.push(` row${rows.length}: ${text} ${relation} ${bound}`)
    },
    gain: (sum) => void gains.push(...sum),
    text: () =>
      [
        'Maximize', ` value: ${written(gains)}`, 'Subject To', ...rows, 'Bounds', ...bounds,
        'Generals', ofKind('whole'), 'Binaries', ofKind('binary'), 'End', '',
      ].join('\n'), // prettier-ignore
  }
}

/** A sum with each column named once, since LP text allows no more. */
function written(sum: Sum): string {
  const factors = new Map<string, number>()
  for (const [factor, column] of sum) factors.set(column, (factors.get(column) ?? 0) + factor)
  return [...factors]
    .filter(([, factor]) => factor !== 0)
    .map(([column, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${column}`)
    .join('\n  ')
}
