import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { plan } from '../../../shared/planner/plan'
import { problemSchema } from '../../../shared/planner/schema'
import { validateProblem } from '../../../shared/planner/validate'
import { example } from './example'

const part = {
  fixed: 5,
  ppm: 10_000,
  of: 'amount',
  min: 1,
  max: 600,
  rounding: 'up',
  free: 'free',
}
const bands = [{ upTo: 9_000, fixed: 3, ppm: 100 }, { upTo: null }]
const tiers = [{ upTo: 9_000, ppm: 300 }]
const [route] = example.routes

/** A problem in which every field of the format stands, and can be carried out. */
const everything: unknown = {
  ...example,
  accounts: example.accounts.map((account) => ({ reserve: 1, worth: 0.5, ...account })),
  routes: [
    {
      ...route,
      fee: { charged: 'from-amount', parts: [part, { bands }, { tiers }] },
      worthFrom: 2,
      exceptions: [
        {
          from: '2026-12-01',
          until: '2026-12-07',
          weekdays: [1],
          fee: { charged: 'from-amount', parts: [part, { bands }, { tiers }] },
          min: 1,
          max: 400_000,
          step: 1,
          whole: false,
          limits: ['free'],
          settlement: { days: 2, calendar: 'calendar' },
          fx: { rate: 1, markupPpm: 10 },
        },
      ],
    },
    { ...route, id: 'single', fee: { ...part, bands } },
    { ...route, id: 'tiered', fee: { tiers }, exceptions: [{ fee: { ...part, bands } }, { fee: { tiers } }] },
  ],
}

type Path = readonly (string | number)[]

/** Everything in a value, by its path. */
function walk(value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, of]) =>
          walk(of, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : []
  return path.length > 0 ? [{ path, value }, ...inside] : inside
}

const nameOf = (path: Path): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i > 0 ? `.${key}` : key)).join('')

/** The same with one field replaced. */
function replaced(path: Path, by: unknown): unknown {
  const copy = structuredClone(everything) as Record<string | number, unknown>
  let at = copy
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
  at[path.at(-1) ?? ''] = by
  return copy
}

/** The names of all fields of a schema; those of lists stand for each of their entries. */
function fieldsOf(schema: unknown, name: string): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return fieldsOf(schema.unwrap(), name)
  if (schema instanceof z.ZodArray) return [name, ...fieldsOf(schema.element, `${name}[]`)]
  if (schema instanceof z.ZodRecord) return [name, `${name}.USD`]
  if (!(schema instanceof z.ZodObject)) return [name]
  const inside = Object.entries(schema.shape).flatMap(([key, of]) =>
    fieldsOf(of, name ? `${name}.${key}` : key),
  )
  return name ? [name, ...inside] : inside
}

const fields = walk(everything)
const isUpTo = (path: Path): boolean => path.at(-1) === 'upTo'

describe('validateProblem, field by field', () => {
  it('is asked here about every field there is', () => {
    const asked = new Set(fields.map(({ path }) => nameOf(path).replaceAll(/\[\d+\]/g, '[]')))
    expect(fieldsOf(problemSchema, '').filter((name) => !asked.has(name))).toEqual([])
    expect(validateProblem(everything).ok).toBe(true)
  })

  it.each(fields.map(({ path }) => [nameOf(path), path] as const))(
    'names %s where it is bad',
    (name, path) => {
      const result = validateProblem(replaced(path, isUpTo(path) ? 'much' : null))
      expect(result.ok ? [] : result.error.map(({ field }) => field)).toContain(name)
    },
  )
})

const numbers = fields.filter(({ value }) => typeof value === 'number')
const edges = [2 ** 52, 2 ** 53 - 1, 2 ** 53, 1e300, 5e-324]

describe('plan, with numbers at the edge of what is exact', () => {
  it.each(numbers.map(({ path }) => [nameOf(path), path] as const))(
    'refuses %s by its name, or carries it out exactly',
    (name, path) => {
      for (const edge of edges) {
        const result = validateProblem(replaced(path, edge))
        if (!result.ok) {
          expect(result.error.map(({ field }) => field)).toContain(name)
          continue
        }
        const answer = plan(result.value)
        for (const { path: at, value } of walk(answer))
          if (typeof value === 'number')
            expect([nameOf(at), Number.isFinite(value)]).toEqual([nameOf(at), true])
        if (answer.status === 'infeasible') continue
        expect(answer.value).toBeLessThanOrEqual(answer.bound)
        for (const { amount, fee, credited } of answer.transfers)
          expect([amount, fee, credited].every((sum) => Number.isSafeInteger(sum))).toBe(true)
      }
    },
  )
})
