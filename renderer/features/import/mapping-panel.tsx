import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Layout } from '../../../shared/statements/profiles/layout'
import { lackingIn } from '../../../shared/statements/profiles/mapping'
import type { Finding } from '../../../shared/statements/reading'
import type { Preview } from '../../importing/preview'
import type { QueuedFile } from '../../importing/queue-state'
import { Button } from '../../ui/button'
import { HowRead } from './how-read'
import { MappingChips } from './mapping-chips'
import { MappingColumns } from './mapping-columns'
import { MappingName } from './mapping-name'
import styles from './mapping.module.css'
import { SideWords } from './side-words'
import { useMapping } from './use-mapping'

interface Props {
  readonly file: QueuedFile
  readonly preview: Preview
  readonly layout: Layout
}

/** Which columns hold what; all else that was found out has a choice of its own. */
const isOfColumns = ({ about }: Finding): boolean => about.endsWith('Column') || about === 'sides'

/** How a file that no format knows is read: every decision with what decided it, and each to be changed. */
export function MappingPanel({ file, preview, layout }: Props) {
  const { t } = useTranslation()
  const changes = useMapping(file, layout, preview)
  const [wanted, setWanted] = useState<boolean | null>(null)
  const lacking = lackingIn(layout.mapping)
  // Once the person began to map, the panel stays until they close it.
  const open = wanted ?? (preview.format === null || file.profile !== null)
  const known = layout.profile !== null && file.profile === null

  return (
    <div className={styles.panel}>
      {known && (
        <p className={styles.soft}>{t('importing.mapping.recognised', { name: layout.profile.name })}</p>
      )}
      {lacking !== null && (
        <p className={styles.needed} role="status">
          {t('importing.mapping.needed')}{' '}
          {t(lacking === 'date' ? 'importing.mapping.lacksDate' : 'importing.mapping.lacksAmount')}
        </p>
      )}
      <span>
        <Button look="quiet" onPress={() => setWanted(!open)}>
          {t(open ? 'importing.mapping.close' : 'importing.mapping.open')}
        </Button>
      </span>
      {open && (
        <>
          <HowRead findings={layout.findings.filter(isOfColumns)} answers={changes.answers} />
          <MappingChips layout={layout} preview={preview} changes={changes} />
          <SideWords layout={layout} changes={changes} />
          <MappingColumns layout={layout} changes={changes} />
          <MappingName changes={changes} />
        </>
      )}
    </div>
  )
}
