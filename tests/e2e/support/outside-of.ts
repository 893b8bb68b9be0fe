import type { Host, Outside } from './host'
import { test } from './test'

/**
 * What lies outside of the page: menus, tray, questions, sleep, releases. The real system shows it to a person and not to
 * a test, so that a story which needs it is skipped there, and counted as skipped.
 */
export function outsideOf(host: Host): Outside {
  test.skip(host.outside === null, 'what the real system shows cannot be seen from a test')
  return host.outside!
}
