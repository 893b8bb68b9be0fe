import { type OwnTable, ownTableNames, type Tables, tableSchemas } from './tables'

/** The records beside the ledger that are sound: settings, own rules, fees and what else the person said. */
export const soundOwn = (stored: Partial<Tables>): Partial<Pick<Tables, OwnTable>> =>
  Object.fromEntries(
    ownTableNames.flatMap((name) => {
      const records = stored[name]?.filter((one) => tableSchemas[name].safeParse(one).success)
      return records ? [[name, records]] : []
    }),
  )
