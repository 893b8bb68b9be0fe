import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Owner, typedOwner } from '../../../shared/ledger/owners'
import type { AccountKind } from '../../../shared/model'
import { mostHeldOf } from '../../../shared/routes/most-held'
import { CashingRefused } from '../../advice/cashing-refused'
import { useCautionWords } from '../../advice/use-reading-cautions'
import { useCatalog } from '../../catalog/use-catalog'
import { addAccount } from '../../store/accounts'
import { readNewAccount } from '../../store/read-new-account'
import { useWorkspace } from '../../store/workspace'
import { Choice } from '../../ui/choice'
import { AskDialog } from '../../ui/ask-dialog'
import { useDisplay } from '../../ui/display'
import { Field } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { OwnerField } from '../../ui/owner-field'
import { useFormat } from '../../ui/use-format'
import { useWords } from '../../ui/use-words'
import styles from './accounts.module.css'
import { type PickedAccount, pickedTerms, picksOf, withPick } from './pick-balance'
import { useAmountWords } from './use-amount-words'

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
  const empty: PickedAccount = {
    name: '',
    kind: 'voucher',
    provider: null,
    terms: null,
    currency,
    balance: '',
  }
  const [entry, setEntry] = useState(empty)
  const [ownerText, setOwner] = useState('')
  const [tried, setTried] = useState(false)
  const read = readNewAccount({ ...entry, owner: typedOwner(ownerText, owners) }, taken, today)
  const say = useAmountWords()
  const fault = tried && !read.ok ? read.error : null
  const wrong = (field: 'name' | 'currency') => (fault?.field === field ? t(`newAccount.bad.${field}`) : null)
  const picks = catalog ? picksOf(catalog, words) : []
  const pickOf = (id: string | null) => picks.find(({ account }) => account.id === id) ?? null
  const held = catalog && pickedTerms(catalog, entry)

  const most = held ? mostHeldOf(held) : null
  const sayCaution = useCautionWords()
  const choose = (id: string) => setEntry(withPick(entry, pickOf(id), pickOf(entry.terms)))
  const leave = () => {
    setEntry(empty)
    setOwner('')
    setTried(false)
    onClose()
  }
  const save = async () => {
    if (!read.ok) return setTried(true)
    await addAccount(database, read.value, held?.account.id)
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
        value={held?.account.id ?? unknownProvider}
        onChange={choose}
        choices={[
          { value: unknownProvider, text: t('newAccount.noProvider') },
          ...picks.map(({ account, text }) => ({ value: account.id, text })),
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
          error={fault?.field === 'balance' ? say(fault.fault, t('newAccount.bad.balance')) : null}
        />
        <OwnerField value={ownerText} known={owners} onChange={setOwner} />
      </div>
      {most !== null && read.ok && read.value.stated.some(({ balance }) => balance > most) && (
        <Notice tone="warn">{sayCaution({ code: 'above-limit', balance: most }, read.value.currency)}</Notice>
      )}
      <CashingRefused texts={[entry.name, ownerText]} />
    </AskDialog>
  )
}
