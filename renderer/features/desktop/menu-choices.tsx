import { useLocation } from 'wouter'
import type { HostMessage } from '../../../shared/ipc'
import { useAdviceIfAny } from '../../advice/use-advice'
import { useSaveCalendar } from '../../advice/use-save-calendar'
import { bridge } from '../../bridge/bridge'
import { saveFile } from '../../bridge/save-file'
import { useImportQueue } from '../../importing/import-queue'
import { useOwnOnly } from '../../importing/own-only'
import { copyOf } from '../../store/backup/backup'
import { useWorkspace } from '../../store/workspace'
import { useDisplay } from '../../ui/display'
import { givenFiles } from './given-files'
import { useHostMessage } from './use-host-message'

const screenOf: Partial<Record<HostMessage, string>> = {
  'show-overview': '/',
  'show-plan': '/plan',
  'show-accounts': '/accounts',
  'show-check-in': '/check-in',
  'show-import': '/import',
  'show-copies': '/copies',
  'show-settings': '/settings',
}

/** Before there is a plan the check-ins are saved, and what lapses. */
const nothingPlanned = { steps: [], spending: [] }

/** Does what is chosen in the desktop's menu. Draws nothing. */
export function MenuChoices() {
  const { hideAmounts, today, change } = useDisplay()
  const { database } = useWorkspace()
  const { add } = useImportQueue()
  const ownOnly = useOwnOnly()
  const advice = useAdviceIfAny()
  const { plan: saveCalendar } = useSaveCalendar()
  const [, go] = useLocation()

  const chooseFiles = async () => {
    const files = await bridge.pickStatements()
    if (files.length === 0) return
    add(givenFiles(files))
    go('/import')
  }
  const saveCopy = async () => {
    // Of a locked ledger it is locked; else anybody can read it.
    const { bytes } = await copyOf(database, { by: 'store' }, { cards: database.address.key === null })
    await saveFile(`jandon-${today}.jandon`, bytes)
  }
  useHostMessage((message) => {
    const screen = screenOf[message]
    if (screen !== undefined) go(screen)
    if (message === 'choose-files') void chooseFiles()
    if (message === 'save-copy') ownOnly(() => void saveCopy())
    if (message === 'save-calendar') void saveCalendar(advice ?? nothingPlanned)
    if (message === 'toggle-amounts') change({ hideAmounts: !hideAmounts })
  })
  return null
}
