import { useTranslation } from 'react-i18next'
import type { Contradiction, MonthDifference } from '../../../shared/damage/contradictions'
import type { Damage } from '../../../shared/damage/find-damage'
import { useFormat } from '../../ui/use-format'
import styles from './safety.module.css'

/** So many files, and so many months of each, are named; the rest is counted. */
const MOST_NAMED = 4

/** What was found damaged, in sentences. */
export function DamageFindings({ damage }: { readonly damage: Damage }) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const { unsound, unsoundOwn, unopened, contradicted, misplaced, lostAccounts, lostStatements } = damage
  const records = unsound.accounts + unsound.pages + unsound.statements + unsoundOwn
  const lost = lostAccounts.length + lostStatements.length
  const incomplete = contradicted.filter(({ months }) => months.length === 0)
  const others = contradicted.filter(({ months }) => months.length > 0)
  return (
    <ul className={styles.findings}>
      {records > 0 && <li>{t('safety.damage.records', { count: records })}</li>}
      {unopened > 0 && <li>{t('safety.damage.unopened', { count: unopened })}</li>}
      {incomplete.length > 0 && (
        <li>
          {t('safety.damage.incomplete', { files: list(incomplete.map(({ statement }) => statement.file)) })}
        </li>
      )}
      {others.slice(0, MOST_NAMED).map((one) => (
        <ContradictedFile key={one.statement.id} contradiction={one} />
      ))}
      {others.length > MOST_NAMED && (
        <li>{t('safety.damage.moreFiles', { count: others.length - MOST_NAMED })}</li>
      )}
      {misplaced > 0 && <li>{t('safety.damage.misplaced', { count: misplaced })}</li>}
      {lost > 0 && <li>{t('safety.damage.lost', { count: lost })}</li>}
    </ul>
  )
}

/** A file, and the months that do not hold what was read from it. */
function ContradictedFile({
  contradiction: { statement, months },
}: {
  readonly contradiction: Contradiction
}) {
  const { t } = useTranslation()
  return (
    <li>
      {t('safety.damage.contradicted', { file: statement.file })}
      <ul className={styles.months}>
        {months.slice(0, MOST_NAMED).map((month) => (
          <li key={`${month.account} ${month.month}`}>
            <MonthWords difference={month} />
          </li>
        ))}
        {months.length > MOST_NAMED && (
          <li>{t('safety.damage.moreMonths', { count: months.length - MOST_NAMED })}</li>
        )}
      </ul>
    </li>
  )
}

function MonthWords({
  difference: { account, month, read, found },
}: {
  readonly difference: MonthDifference
}) {
  const { t } = useTranslation()
  const { month: nameOf, number } = useFormat()
  return t(read === found ? 'safety.damage.monthOther' : 'safety.damage.monthRows', {
    account,
    month: nameOf(month),
    read: number(read),
    found: number(found),
  })
}
