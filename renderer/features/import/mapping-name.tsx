import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { accountKinds } from '../../../shared/statements/profiles/profile'
import { useImported } from '../../store/use-imported'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import styles from './mapping.module.css'
import type { MappingChanges } from './use-mapping'

interface Props {
  readonly changes: MappingChanges
  /** The currencies of the file's accounts; empty while they are not known. */
  readonly currencies: readonly Currency[]
}

/** What the account is called, and what kind it is, or which of those that are there. */
export function MappingName({ changes: { profile, setName, setKind, setAccount }, currencies }: Props) {
  const { t } = useTranslation()
  const known = useOwnAccounts(currencies)
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
      {known.length > 0 && (
        <Choice
          label={t('importing.mapping.known')}
          value={known.find(({ label }) => label === profile.name)?.id ?? null}
          placeholder={t('importing.mapping.newAccount')}
          choices={known.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(chosen) => {
            const account = known.find(({ id }) => id === chosen)
            if (account) setAccount(account.label, account.kind)
          }}
        />
      )}
      <Choice
        label={t('importing.mapping.kind')}
        value={profile.kind}
        choices={accountKinds.map((value) => ({ value, text: t(`common.kind.${value}`) }))}
        onChange={setKind}
      />
    </div>
  )
}

/** An account that a file of any bank can be about: it is told by its label. */
type Labelled = Account & { readonly label: string }

/** The accounts that files of no known provider went into, in the currencies of this file. */
function useOwnAccounts(currencies: readonly Currency[]): readonly Labelled[] {
  const imported = useImported()
  return (imported?.accounts ?? []).filter(
    (account): account is Labelled =>
      account.provider === null && account.label !== null && currencies.includes(account.currency),
  )
}
