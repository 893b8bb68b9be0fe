/** Why a backup cannot be opened. Nothing has been changed then. */
export type BackupProblem =
  /** It does not begin as a backup does: another file, or its first line is damaged. */
  | { readonly code: 'not-a-backup' }
  /** Some of its end is missing. Both numbers are bytes. */
  | { readonly code: 'cut-off'; readonly has: number; readonly needs: number }
  /** It is not what was written. `section` names the table whose checksum is wrong, where the rest could be read. */
  | { readonly code: 'damaged'; readonly section: string | null }
  /** It is locked, and no passphrase was given. */
  | { readonly code: 'locked' }
  /** The passphrase does not open it; or somebody changed it and its checksum with it. */
  | { readonly code: 'wrong-passphrase' }
  /** A newer release wrote it, which says its name where it can be read. */
  | { readonly code: 'newer'; readonly app: string | null }
  /** It is whole, but a record in it is none that Jandon writes. `record` counts from 1. */
  | { readonly code: 'unsound'; readonly section: string; readonly record: number }
