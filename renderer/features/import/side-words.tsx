import { useTranslation } from 'react-i18next'
import { evidenceOf } from '../../../shared/statements/evidence'
import type { Layout } from '../../../shared/statements/profiles/layout'
import { Choice } from '../../ui/choice'
import { useEvidenceWords } from './how-read'
import { Chip } from './mapping-chips'
import styles from './mapping.module.css'
import type { MappingChanges } from './use-mapping'

interface Props {
  readonly layout: Layout
  readonly changes: MappingChanges
}

/** What each word of a column of sides means. */
export function SideWords({ layout: { sides }, changes: { answers, setAnswer } }: Props) {
  const { t } = useTranslation()
  const say = useEvidenceWords()
  if (sides.length === 0) return null
  const said = { ...evidenceOf(undefined, {}), by: 'person' } as const
  return (
    <div className={styles.chips}>
      {sides.map(({ word, side }) => (
        <Chip key={word} evidence={answers.sides?.[word] === undefined ? '' : say(said)}>
          <Choice
            label={t('importing.mapping.sideOf', { word })}
            value={side}
            placeholder={t('importing.mapping.values.unknownSide')}
            choices={(['in', 'out'] as const).map((value) => ({
              value,
              text: t(`importing.mapping.values.${value}`),
            }))}
            onChange={(value) => setAnswer({ sides: { [word]: value } })}
          />
        </Chip>
      ))}
    </div>
  )
}
