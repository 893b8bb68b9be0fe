import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { typedBalance } from '../../../shared/check-in/read-balance'
import { type Owner, typedOwner } from '../../../shared/ledger/owners'
import type { Account, AccountRole } from '../../../shared/model'
import { recogniseCashing } from '../../../shared/routes/carrier-cashing'
import { toDecimal } from '../../../shared/money/money'
import { CashingRefused } from '../../advice/cashing-refused'
import { changeAccount } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { OwnerField } from '../../ui/owner-field'
import styles from './accounts.module.css'
import { useAmountWords } from './use-amount-words'

const roles: readonly AccountRole[] = ['source', 'pool', 'destination']

interface Props {
  readonly account: Account
  /** The owners of all places. */
  readonly owners: readonly Owner[]
}

/** What a person may say about an account: its name, whose it is, what plans may do with it, what always stays there. */
export function AccountDetails({ account, owners }: Props) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const [name, setName] = useState(account.name)
  const [role, setRole] = useState(account.role)
  const [reserveText, setReserve] = useState(toDecimal(account.reserve, account.currency))
  const [ownerText, setOwner] = useState(account.owner ?? '')
  const owner = typedOwner(ownerText, owners) ?? undefined
  const say = useAmountWords()
  const read = typedBalance(reserveText, account.currency)
  const reserve = read.ok ? read.value : null
  const right =
    reserve !== null && reserve >= 0 && name.trim() !== '' && recogniseCashing([name, ownerText]) === null
  const reserveBad = t('accounts.stateBad')
  const reserveWords = read.ok ? (read.value < 0 ? reserveBad : null) : say(read.error, reserveBad)
  const changed =
    name !== account.name || role !== account.role || reserve !== account.reserve || owner !== account.owner

  return (
    <Card title={t('accounts.details')}>
      <div className={styles.form}>
        <Field label={t('accounts.name')} value={name} onChange={setName} />
        <OwnerField value={ownerText} known={owners} onChange={setOwner} />
        {account.kind !== 'carrier' && (
          <>
            <Choice
              label={t('accounts.role')}
              value={role}
              onChange={setRole}
              choices={roles.map((value) => ({ value, text: t(`accounts.roles.${value}`) }))}
            />
            <Field
              label={t('accounts.reserve')}
              hint={t('accounts.reserveHint')}
              value={reserveText}
              onChange={setReserve}
              inputMode="decimal"
              suffix={account.currency}
              error={reserveWords}
            />
          </>
        )}
      </div>
      <CashingRefused texts={[name, ownerText]} />
      {right && changed && (
        <Button
          look="primary"
          onPress={() =>
            void changeAccount(database, account.id, { name: name.trim(), role, reserve, owner })
          }
        >
          {t('common.save')}
        </Button>
      )}
    </Card>
  )
}
