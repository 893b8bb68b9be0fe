import { countLedger } from '../../../shared/diagnostics/ledger-counts'
import { type NamedDetails, namedDetails } from '../../../shared/diagnostics/named-details'
import type { AppState } from '../../../shared/diagnostics/app-state'
import { soundRecords } from '../../../shared/damage/sound-records'
import { bridge } from '../../bridge/bridge'
import { recentErrors } from '../../errors/recent-errors'
import { damageOf } from '../../store/backup/backup'
import type { Database } from '../../store/database'
import { readRecords } from '../../store/read-records'

/** What a report is written from. */
export interface Gathered {
  readonly state: AppState
  /** Null where the store could not be read. */
  readonly details: NamedDetails | null
}

/**
 * Looks at the app as it is. What cannot be found out is unknown: whoever asks is in trouble already.
 *
 * @param database null where the store was not opened
 */
export async function gatherReport(database: Database | null, language: string): Promise<Gathered> {
  const { version, shell, platform, refusedRequests, troubles } = await bridge.hostInfo()
  const records = database && (await readRecords(database).catch(() => null))
  const damage = database && (await damageOf(database).catch(() => null))
  const estimate = await navigator.storage.estimate().catch(() => null)
  return {
    state: {
      version,
      shell,
      system: platform,
      engine: navigator.userAgent,
      language,
      refusedRequests,
      troubles,
      storeVersion: database?.verno ?? null,
      storeBytes: estimate?.usage ?? null,
      locked: database && database.address.key !== null,
      ledger: records && countLedger(records),
      damage,
      errors: recentErrors(),
    },
    details: records && namedDetails(soundRecords({ ...records, pages: [] })),
  }
}
