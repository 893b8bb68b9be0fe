import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FileStand, standOf } from '../../importing/left-to-do'
import type { QueuedFile } from '../../importing/queue-state'
import { Segmented } from '../../ui/segmented'
import { useFormat } from '../../ui/use-format'
import { FileCard } from './file-card'
import styles from './import-screen.module.css'

/** From so many files on, those that wait for the person are offered apart. */
const MANY = 5

const stands = ['asks', 'ready', 'known', 'unread'] as const
type Filter = 'all' | (typeof stands)[number]

/** The files on their way in; of many, those that ask, those that are ready, and the others, each apart. */
export function FileList({ files }: { readonly files: readonly QueuedFile[] }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const [wanted, setWanted] = useState<Filter>('all')
  const count = (stand: FileStand): number => files.filter((file) => standOf(file) === stand).length
  const there = stands.filter((stand) => count(stand) > 0)
  const offered = files.length >= MANY && there.length > 1
  const filter = offered && wanted !== 'all' && count(wanted) > 0 ? wanted : 'all'
  // One that is read anew keeps its place among those that are looked at.
  const shown = files.filter(
    (file) => filter === 'all' || standOf(file) === filter || standOf(file) === 'reading',
  )

  return (
    <>
      {offered && (
        <div className={styles.stands}>
          <Segmented
            label={t('importing.stands')}
            value={filter}
            onChange={setWanted}
            choices={[
              { value: 'all', text: `${t('importing.stand.all')} ${number(files.length)}` },
              ...there.map((stand) => ({
                value: stand,
                text: `${t(`importing.stand.${stand}`)} ${number(count(stand))}`,
              })),
            ]}
          />
        </div>
      )}
      {shown.map((file) => (
        <FileCard key={file.id} file={file} />
      ))}
    </>
  )
}
