import {
  cmp,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreQuery,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie'
import type { DataKey } from '../../../shared/sealing/data-key'
import { ANY, contains, EQUAL, everyKey } from './key-range'
import { type Row, rowsCursor } from './rows-cursor'
import { recordSealer } from './sealed-record'
import { within } from './within'

/** A table of a locked store: everything above it sees its records, everything below sealed ones. */
export function sealedTable(down: DBCoreTable, key: DataKey): DBCoreTable {
  const { primaryKey } = down.schema
  const { names, seal, open } = recordSealer(down.schema, key)
  const keyOf = (record: unknown): unknown => primaryKey.extractKey?.(record)
  const openAll = (trans: DBCoreTransaction, stored: readonly unknown[]) =>
    within(trans, Promise.all(stored.map(open)))
  const openSound = (trans: DBCoreTransaction, stored: readonly unknown[]) =>
    openAll(trans, stored).then((opened) => opened.filter((record) => record !== undefined))
  const hideAll = (trans: DBCoreTransaction, keys: readonly unknown[]) =>
    within(trans, Promise.all(keys.map((one) => names.key(primaryKey, one))))
  const readAll = oncePerReading((trans) =>
    down
      .query({ trans, values: true, query: { index: primaryKey, range: everyKey } })
      .then(({ result }) => openSound(trans, result)),
  )

  /** Names tell nothing of their order: what is not asked for by its very name is looked for among all records. */
  const recordsIn = ({ index, range }: DBCoreQuery, trans: DBCoreTransaction) =>
    (range.type as number) === EQUAL
      ? within(trans, names.key(index, range.lower))
          .then((hidden) => {
            const equal = { ...range, lower: hidden, upper: hidden }
            return down.query({ trans, values: true, query: { index, range: equal } })
          })
          .then(({ result }) => openSound(trans, result))
      : readAll(trans)

  const rowsIn = (query: DBCoreQuery, trans: DBCoreTransaction, backwards = false): Promise<readonly Row[]> =>
    recordsIn(query, trans).then((records) => {
      const rows = records
        .map((value): Row => ({ key: query.index.extractKey?.(value), primaryKey: keyOf(value), value }))
        .filter((row) => contains(query.range, row.key))
        .sort((a, b) => cmp(a.key, b.key) || cmp(a.primaryKey, b.primaryKey))
      return backwards ? rows.reverse() : rows
    })

  function mutate(request: DBCoreMutateRequest): Promise<DBCoreMutateResponse> {
    const { trans } = request
    const remove = (keys: readonly unknown[]) =>
      hideAll(trans, keys).then((hidden) => down.mutate({ type: 'delete', trans, keys: hidden }))
    switch (request.type) {
      case 'add':
      case 'put': {
        const { type, values } = request
        const keys = values.map(keyOf)
        return within(trans, Promise.all(values.map((value) => seal(value as object))))
          .then((sealed) => down.mutate({ type, trans, values: sealed }))
          .then((response) => ({ ...response, results: keys, lastResult: keys.at(-1) }))
      }
      case 'delete':
        return remove(request.keys)
      case 'deleteRange':
        return (request.range.type as number) === ANY
          ? down.mutate(request)
          : rowsIn({ index: primaryKey, range: request.range }, trans).then((rows) =>
              remove(rows.map((row) => row.primaryKey)),
            )
    }
  }

  return {
    ...down,
    mutate,
    get: ({ trans, key: asked }) =>
      hideAll(trans, [asked])
        .then(([hidden]) => down.get({ trans, key: hidden }))
        .then((stored) => openAll(trans, [stored]))
        .then(([record]) => record),
    getMany: ({ trans, keys }) =>
      hideAll(trans, keys)
        .then((hidden) => down.getMany({ trans, keys: hidden }))
        .then((stored) => openAll(trans, stored)),
    query: ({ trans, query, values, limit = Infinity, direction }) =>
      rowsIn(query, trans, direction?.startsWith('prev')).then((rows) => ({
        result: rows.slice(0, limit).map((row) => (values ? row.value : row.primaryKey)),
      })),
    openCursor: ({ trans, query, reverse = false, unique = false }) =>
      rowsIn(query, trans, reverse).then((rows) => {
        const met = unique
          ? rows.filter((row, at) => at === 0 || cmp(row.key, rows[at - 1]?.key) !== 0)
          : rows
        return met.length === 0 ? null : rowsCursor(met, trans, reverse)
      }),
    // As many as lie there, opened or not: by the difference is known how many do not open.
    count: ({ trans, query }) =>
      (query.range.type as number) === ANY
        ? down.count({ trans, query })
        : rowsIn(query, trans).then(({ length }) => length),
  }
}

/** Reads once in a transaction that only reads, however many slices are asked for: nothing can change meanwhile. */
function oncePerReading<T>(read: (trans: DBCoreTransaction) => Promise<T>) {
  const known = new WeakMap<DBCoreTransaction, Promise<T>>()
  return (trans: DBCoreTransaction): Promise<T> => {
    const reading = known.get(trans) ?? read(trans)
    if ((trans as unknown as IDBTransaction).mode === 'readonly') known.set(trans, reading)
    return reading
  }
}
