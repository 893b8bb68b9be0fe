import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import { minor } from '../../../shared/money/money'
import type { Retold } from '../../../shared/year/own-way'
import type { PlayedYear } from '../../advice/year/play-year'
import { Card } from '../../ui/card'
import { useFormat } from '../../ui/use-format'
import styles from './year.module.css'

interface Props {
  readonly years: readonly PlayedYear[]
  readonly ledger: Ledger
}

/** As many differences as are named one by one. */
const mostNamed = 12

/** Whether one's own transfers cost by the fees of today what the statements show, and each that does not. */
export function CheckCard({ years, ledger }: Props) {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const all = years.flatMap(({ again }) => again.retold)
  const seen = all.filter(({ send }) => send.fee !== null)
  const same = seen.filter(({ send, fee }) => fee === send.fee)
  const others = seen.filter(({ send, fee }) => fee !== send.fee)
  const unseen = all.length - seen.length
  const sentence = ({ send, fee }: Retold): string => {
    const account = ledger.get(send.account)?.account
    const about = { day: day(send.on), place: account?.name ?? send.account }
    if (fee === null || !account) return t('year.checkNoWay', about)
    const amount = (sum: number): string => money(minor(sum), account.currency)
    return t('year.checkDiffers', { ...about, seen: amount(send.fee ?? 0), fee: amount(fee) })
  }
  return (
    <Card title={t('year.check')}>
      <ul className={styles.list}>
        {all.length === 0 && <li>{t('year.checkNone')}</li>}
        {same.length > 0 && others.length === 0 && <li>{t('year.checkSame', { count: same.length })}</li>}
        {others.slice(0, mostNamed).map((one) => (
          <li key={one.send.rows.join()}>{sentence(one)}</li>
        ))}
        {others.length > mostNamed && <li>{t('year.checkMore', { count: others.length - mostNamed })}</li>}
        {unseen > 0 && <li className={styles.soft}>{t('year.checkUnseen', { count: unseen })}</li>}
      </ul>
    </Card>
  )
}
