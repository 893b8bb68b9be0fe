import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useImportQueue } from '../../importing/import-queue'
import { isReady } from '../../importing/queue-state'
import { sampleFiles } from '../../importing/sample-files'
import { becomeSamplePerson } from '../../importing/sample-person'
import { unwatched } from '../../store/undo/watch-changes'
import { useWorkspace } from '../../store/workspace'
import { Loading } from '../../ui/loading'

/** Imports the sample statements into the sample store, once, like any other files. */
export function LoadSamples() {
  const { t } = useTranslation()
  const { files, addSamples, commit } = useImportQueue()
  const { database } = useWorkspace()
  const asked = useRef(false)

  useEffect(() => {
    if (asked.current) return
    asked.current = true
    void unwatched(database, () => becomeSamplePerson(database)).then(() => addSamples(sampleFiles()))
  }, [addSamples, database])

  const allRead = files.length > 0 && files.every(({ state }) => state.kind !== 'reading')
  useEffect(() => {
    if (allRead && files.length === sampleFiles().length && files.some(isReady)) void commit()
  }, [allRead, files, commit])

  return <Loading label={t('welcome.loading')} />
}
