import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Owner, typedOwner } from '../../../shared/ledger/owners'
import type { AccountKind } from '../../../shared/model'
import { CashingRefused } from '../../advice/cashing-refused'
import { useCatalog } from '../../catalog/use-catalog'
import { addAccount } from '../../store/accounts'
import { type NewAccount, readNewAccount } from '../../store/read-new-account'
import { useWorkspace } from '../../store/workspace'
import { Choice } from '../../ui/choice'
import { AskDialog } from '../../ui/ask-dialog'
import { useDisplay } from '../../ui/display'
import { Field } from '../../ui/field'
import { OwnerField } from '../../ui/owner-field'
import { useFormat } from '../../ui/use-format'
import { useWords } from '../../ui/use-words'
import styles from './accounts.module.css'

interface Props {
  readonly taken: readonly string[]
  /** The owners of the places that are there. */
  readonly owners: readonly Owner[]
  readonly currency: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

const kinds: readonly AccountKind[] = ['wallet', 'platform', 'points', 'voucher', 'bank', 'cash']
const unknownProvider = '-'

/** Asks for a place that has no statements: a gift card, points, cash in a drawer. */
export function AddAccount({ taken, owners, currency, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const { day } = useFormat()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const catalog = useCatalog()
  const empty: NewAccount = { name: '', kind: 'voucher', provider: null, currency, balance: '' }
  const [entry, setEntry] = useState(empty)
  const [ownerText, setOwner] = useState('')
  const [tried, setTried] = useState(false)
  const read = readNewAccount({ ...entry, owner: typedOwner(ownerText, owners) }, taken, today)
  const wrong = (field: 'name' | 'currency' | 'balance') =>
    tried && !read.ok && read.error === field ? t(`newAccount.bad.${field}`) : null
  const balances = [...(catalog?.providers.values() ?? [])]
    .flatMap((provider) => provider.accounts.map((account) => ({ provider, account })))
    .map((one) => ({ ...one, text: words(one.account.name) }))
    .sort((a, b) => a.text.localeCompare(b.text))

  const choose = (id: string) => {
    const one = balances.find(({ account }) => account.id === id)
    if (!one) return setEntry({ ...entry, provider: null })
    const { kind, currency } = one.account
    const name = entry.name.trim() === '' ? one.text : entry.name
    setEntry({ ...entry, name, kind, currency, provider: one.provider.id })
  }
  const leave = () => {
    setEntry(empty)
    setOwner('')
    setTried(false)
    onClose()
  }
  const save = async () => {
    if (!read.ok) return setTried(true)
    await addAccount(database, read.value)
    leave()
  }

  return (
    <AskDialog
      title={t('newAccount.title')}
      isOpen={isOpen}
      onClose={leave}
      confirm={{ text: t('common.save'), onPress: () => void save() }}
    >
      <p>{t('newAccount.text')}</p>
      <Choice
        label={t('newAccount.provider')}
        value={
          balances.find(
            ({ provider, account }) => provider.id === entry.provider && account.currency === entry.currency,
          )?.account.id ?? unknownProvider
        }
        onChange={choose}
        choices={[
          { value: unknownProvider, text: t('newAccount.noProvider') },
          ...balances.map(({ account, text }) => ({ value: account.id, text })),
        ]}
      />
      <div className={styles.form}>
        <Field
          label={t('accounts.name')}
          value={entry.name}
          onChange={(name) => setEntry({ ...entry, name })}
          error={wrong('name')}
        />
        <Choice
          label={t('accounts.kind')}
          value={entry.kind}
          onChange={(kind) => setEntry({ ...entry, kind })}
          choices={kinds.map((value) => ({ value, text: t(`common.kind.${value}`) }))}
        />
        <Field
          label={t('newAccount.currency')}
          value={entry.currency}
          onChange={(code) => setEntry({ ...entry, currency: code })}
          error={wrong('currency')}
        />
        <Field
          label={t('accounts.stateAmount', { day: day(today) })}
          value={entry.balance}
          onChange={(balance) => setEntry({ ...entry, balance })}
          inputMode="decimal"
          suffix={entry.currency}
          error={wrong('balance')}
        />
        <OwnerField value={ownerText} known={owners} onChange={setOwner} />
      </div>
      <CashingRefused texts={[entry.name, ownerText]} />
    </AskDialog>
  )
}
