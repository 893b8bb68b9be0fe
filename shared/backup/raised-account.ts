/**
 * An account's record as the present release keeps it. Stores up to version 7, and backups up to version 2, had one balance
 * that the person read off, or null, where there are now any number. A record of any other form comes back as it is.
 */
export function raisedAccount(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || !('stated' in record)) return record
  const { stated } = record
  if (Array.isArray(stated)) return record
  if (stated === null) return { ...record, stated: [] }
  return typeof stated === 'object' ? { ...record, stated: [stated] } : record
}
