import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { accountKinds } from '../../../shared/statements/profiles/profile'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import styles from './mapping.module.css'
import type { MappingChanges } from './use-mapping'

/** What the account is called, and what kind it is. */
export function MappingName({
  changes: { profile, setName, setKind },
}: {
  readonly changes: MappingChanges
}) {
  const { t } = useTranslation()
  const [text, setText] = useState(profile.name)
  const done = () => {
    const name = text.trim()
    if (name === '') setText(profile.name)
    else if (name !== profile.name) setName(name)
  }
  return (
    <div className={styles.account}>
      <Field
        label={t('importing.mapping.name')}
        hint={t('importing.mapping.nameHint')}
        value={text}
        onChange={setText}
        onDone={done}
      />
      <Choice
        label={t('importing.mapping.kind')}
        value={profile.kind}
        choices={accountKinds.map((value) => ({ value, text: t(`common.kind.${value}`) }))}
        onChange={setKind}
      />
    </div>
  )
}
