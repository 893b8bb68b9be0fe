import type { Day } from '../day'
import type { CatalogAccount, CatalogRoute, Provider } from './catalog-schema'
import { type CatalogFile, type CatalogFinding, readProvider } from './load-catalog'
import { plannedTariff } from './fee-schema'
import { feeSources } from './route-verdict'

/**
 * Everything that is wrong with the catalogue: each file by itself, the files together, and what the day shows.
 * An empty list is what a release needs.
 */
export function catalogFindings(files: readonly CatalogFile[], today: Day): CatalogFinding[] {
  const owners = new Map<string, string>()
  return files.flatMap((file): readonly CatalogFinding[] => {
    const [provider, findings] = readProvider(file)
    if (!provider) return findings
    const expected = `${provider.id}.json`
    const named =
      file.name === expected
        ? []
        : [{ file: file.name, field: 'id', sentence: `the file must be named ${expected}` }]
    return [
      ...findings,
      ...named,
      ...doubleIds(provider, file.name, owners),
      ...routeFindings(provider, file.name, today),
    ]
  })
}

/** Accounts and routes are known by their ids alone, so an id stands once in the whole catalogue. */
function doubleIds(provider: Provider, file: string, owners: Map<string, string>): CatalogFinding[] {
  return provider.accounts
    .flatMap((account, i) => [
      { id: account.id, field: `accounts[${i}].id` },
      ...account.routes.map(({ id }, j) => ({ id, field: `accounts[${i}].routes[${j}].id` })),
    ])
    .flatMap(({ id, field }) => {
      const owner = owners.get(id)
      owners.set(id, owner ?? file)
      return owner === undefined || owner === file
        ? []
        : [{ file, field, sentence: `${id} is also in ${owner}` }]
    })
}

function routeFindings(provider: Provider, file: string, today: Day): CatalogFinding[] {
  return provider.accounts.flatMap((account, i) =>
    account.routes.flatMap((route, j) => {
      const at = `accounts[${i}].routes[${j}]`
      return [
        ...futureSources(route, today),
        ...baseless(route),
        ...openEnds(route),
        ...emptyWindow(route),
        ...strangeRight(route, account),
        ...noDeposit(route, account),
      ].map(({ field, sentence }) => ({ file, field: `${at}.${field}`, sentence }))
    }),
  )
}

type Found = Omit<CatalogFinding, 'file'>

const futureSources = ({ sources }: CatalogRoute, today: Day): Found[] =>
  sources.flatMap(({ asOf }, i) =>
    asOf !== null && asOf > today.slice(0, asOf.length)
      ? [{ field: `sources[${i}].asOf`, sentence: `${asOf} is in the future` }]
      : [],
  )

/** A fee must be written somewhere: pages that back only the conditions state none. */
const baseless = (route: CatalogRoute): Found[] =>
  plannedTariff(route.fee) === null || feeSources(route).length > 0
    ? []
    : [{ field: 'sources', sentence: 'none of them states the fee' }]

/** A table that ends needs a largest amount where it ends: above it nobody knows the fee. */
function openEnds({ fee, limits }: CatalogRoute): Found[] {
  return (plannedTariff(fee)?.parts ?? []).flatMap(({ bands = [] }, i) => {
    const last = bands.at(-1)?.upTo
    if (last === undefined || last === null || Number(limits?.max ?? Infinity) <= Number(last)) return []
    return [
      {
        field: `fee.parts[${i}].bands`,
        sentence: `say nothing above ${last}, and no largest amount stands there`,
      },
    ]
  })
}

const emptyWindow = ({ window }: CatalogRoute): Found[] =>
  window?.offeredFrom !== undefined &&
  window.offeredUntil !== undefined &&
  window.offeredFrom > window.offeredUntil
    ? [{ field: 'window', sentence: 'ends before it begins' }]
    : []

/** A state's law helps only with what that state's shops issued. */
const strangeRight = ({ right }: CatalogRoute, { country }: CatalogAccount): Found[] => {
  const land = right?.slice(0, 2).toUpperCase()
  const fits = land === undefined || right === 'insolvency' || country.startsWith(land)
  return fits ? [] : [{ field: 'right', sentence: `${right} is no right of ${country}` }]
}

const noDeposit = ({ returnsDeposit }: CatalogRoute, { deposit }: CatalogAccount): Found[] =>
  returnsDeposit === true && deposit === undefined
    ? [{ field: 'returnsDeposit', sentence: 'the account names no deposit' }]
    : []
