import { useTranslation } from 'react-i18next'
import type { Layout } from '../../../shared/statements/profiles/layout'
import { lackingIn } from '../../../shared/statements/profiles/mapping'
import type { Finding } from '../../../shared/statements/reading'
import type { Preview } from '../../importing/preview'
import type { QueuedFile } from '../../importing/queue-state'
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
  /** Whether all of it is to be seen, or only what is lacking. */
  readonly open: boolean
}

/** Which columns hold what; all else that was found out has a choice of its own. */
const isOfColumns = ({ about }: Finding): boolean => about.endsWith('Column') || about === 'sides'

/** How a file that no format knows is read: every decision with what decided it, and each to be changed. */
export function MappingPanel({ file, preview, layout, open }: Props) {
  const { t } = useTranslation()
  const changes = useMapping(file, layout, preview)
  const lacking = lackingIn(layout.mapping)
  const known = layout.profile !== null && file.profile === null
  if (!known && lacking === null && !open) return null

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
      {open && (
        <>
          <HowRead findings={layout.findings.filter(isOfColumns)} answers={changes.answers} />
          <MappingChips layout={layout} preview={preview} changes={changes} />
          <SideWords layout={layout} changes={changes} />
          <MappingColumns layout={layout} changes={changes} />
          <MappingName
            key={changes.profile.name}
            changes={changes}
            currencies={preview.parts.map(({ currency }) => currency)}
          />
        </>
      )}
    </div>
  )
}
