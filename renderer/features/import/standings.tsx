import { useTranslation } from 'react-i18next'
import { noCurrency } from '../../../shared/money/currency-codes'
import { hasSeveralAccounts, standingsOf } from '../../../shared/statements/standing'
import type { Preview } from '../../importing/preview'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import card from './file-card.module.css'

/** What lies in each account of a file by the file and by what was read of it: before anything is kept. */
export function Standings({ preview: { parts, format } }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  // While the currency is asked, there is no sum to show.
  const known = parts.filter(({ currency }) => currency !== noCurrency)
  // A bill has no balance.
  if (!hasSeveralAccounts(known) || format?.accountKind === 'carrier') return null

  const standings = standingsOf(known)
  const isStated = standings.some(({ there }) => there !== null)

  return (
    <div>
      <table className={table.table} aria-label={t('importing.standing.title')}>
        <thead>
          <tr>
            <th scope="col">{t('importing.standing.account')}</th>
            {isStated && (
              <th scope="col" className={table.end}>
                {t('importing.standing.there')}
              </th>
            )}
            <th scope="col" className={table.end}>
              {t('importing.standing.here')}
            </th>
            {isStated && (
              <th scope="col" className={table.end}>
                {t('importing.standing.difference')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ account, currency, there, here, difference }) => (
            <tr key={`${account} ${currency}`}>
              <th scope="row">{account || t('importing.standing.unnamed')}</th>
              {isStated && (
                <td className={table.end}>
                  {there === null ? t('importing.standing.unstated') : money(there, currency)}
                </td>
              )}
              <td className={table.end}>{money(here, currency)}</td>
              {isStated && (
                <td className={`${table.end} ${difference === null || difference === 0 ? '' : card.broken}`}>
                  {difference === null ? t('common.none') : money(difference, currency)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={card.soft}>
        {t(isStated ? 'importing.standing.note' : 'importing.standing.noteUnstated')}
      </p>
    </div>
  )
}
