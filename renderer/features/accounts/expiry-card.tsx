import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { isSameTerm } from '../../../shared/expiry/terms'
import type { ExpiryTerm } from '../../../shared/model'
import { type AccountLapses, lapsesIn } from '../../advice/lapses'
import { termsOf } from '../../advice/route-facts'
import { useLapseWords } from '../../advice/use-lapse-words'
import { useRouteFacts } from '../../advice/use-route-facts'
import { useSaveCalendar } from '../../advice/use-save-calendar'
import { changeExpiry } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './accounts.module.css'
import { EnterTerm } from './enter-term'
import { OverdueNotice } from './overdue-notice'
import { ProviderRule } from './provider-rule'

/** When money in an account lapses: how much on which day, by which terms, and what its provider's rule is. */
export function ExpiryCard({ one }: { readonly one: AccountLedger }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const facts = useRouteFacts()
  const { lapses: saveCalendar } = useSaveCalendar()
  const [entering, setEntering] = useState<{ readonly before: ExpiryTerm | null } | null>(null)
  const { account } = one
  const lapses = facts && lapsesIn(account.id, facts)
  if (!lapses) return null
  const { coming, overdue, by, terms } = lapses
  const change = (by: Parameters<typeof changeExpiry>[2]) => void changeExpiry(database, account.id, by)

  return (
    <Card
      title={t('expiry.title')}
      note={t('expiry.note')}
      aside={<Button onPress={() => setEntering({ before: null })}>{t('expiry.add')}</Button>}
    >
      <div className={styles.stack}>
        <OverdueNotice one={one} lapses={lapses} />
        {by === 'person' && terms.length === 0 ? (
          <p className={styles.line}>
            {t('expiry.never')}
            <Button look="quiet" onPress={() => change(() => undefined)}>
              {t('expiry.forget')}
            </Button>
          </p>
        ) : (
          coming.length + overdue.length === 0 && (
            <p>{t(terms.length === 0 ? 'expiry.none' : 'expiry.nothingDue')}</p>
          )
        )}
        {coming.length > 0 && <Coming lapses={lapses} />}
        <ProviderRule
          account={account}
          provider={termsOf(account.id, facts)}
          onTake={(rule) => change((own = []) => [...own, ...rule])}
          onNever={() => change(() => [])}
        />
        {by === 'person' && terms.length > 0 && (
          <OwnTerms
            lapses={lapses}
            onEdit={(before) => setEntering({ before })}
            onRemove={(removed) =>
              change((own = []) => {
                const left = own.filter((term) => !isSameTerm(term, removed))
                return left.length === 0 ? undefined : left
              })
            }
          />
        )}
        {coming.length > 0 && (
          <div>
            <Button onPress={() => void saveCalendar(lapses)}>{t('desktop.calendar')}</Button>
          </div>
        )}
      </div>
      {entering && <EnterTerm one={one} before={entering.before} onClose={() => setEntering(null)} />}
    </Card>
  )
}

/** What lapses on which day, and why. */
function Coming({ lapses: { account, coming } }: { readonly lapses: AccountLapses }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { termText } = useLapseWords()
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('expiry.lapses')}>
      <table className={table.table} aria-label={t('expiry.lapses')}>
        <thead>
          <tr>
            <th scope="col">{t('expiry.lastDay')}</th>
            <th scope="col" className={table.end}>
              {t('expiry.amount')}
            </th>
            <th scope="col">{t('expiry.why')}</th>
          </tr>
        </thead>
        <tbody>
          {coming.map(({ until, amount, term }) => (
            <tr key={`${until} ${termText(term, account.currency)}`}>
              <th scope="row">{day(until)}</th>
              <td className={table.end}>
                <MoneyText minor={amount} currency={account.currency} />
              </td>
              <td>{termText(term, account.currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface OwnTermsProps {
  readonly lapses: AccountLapses
  readonly onEdit: (term: ExpiryTerm) => void
  readonly onRemove: (term: ExpiryTerm) => void
}

/** The terms the person entered, each to be changed or removed. */
function OwnTerms({ lapses: { account, terms }, onEdit, onRemove }: OwnTermsProps) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { termText } = useLapseWords()
  return (
    <section aria-label={t('expiry.terms')}>
      <h3 className={styles.sub}>{t('expiry.terms')}</h3>
      <ul className={styles.flows}>
        {terms.map((term) => {
          const text = termText(term, account.currency)
          return (
            <li key={text} className={styles.flow}>
              <p>
                {text}
                {term.kind === 'part' && (
                  <span className={styles.soft}>{t('expiry.term.statedOn', { day: day(term.stated) })}</span>
                )}
                {term.kind === 'last-use' && term.used !== undefined && (
                  <span className={styles.soft}>{t('expiry.term.usedOn', { day: day(term.used) })}</span>
                )}
              </p>
              <span className={styles.actions}>
                <Button look="quiet" label={`${t('expiry.edit')}: ${text}`} onPress={() => onEdit(term)}>
                  {t('expiry.edit')}
                </Button>
                <Button look="quiet" label={`${t('expiry.remove')}: ${text}`} onPress={() => onRemove(term)}>
                  {t('expiry.remove')}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
