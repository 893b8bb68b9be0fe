import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Advice } from '../../advice/advice'
import { catalog } from '../../advice/catalog'
import { useFeeWords } from '../../advice/use-fee-words'
import { confirmRoute } from '../../store/confirmations'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { useWords } from '../../ui/use-words'
import styles from './plan.module.css'

interface Props {
  readonly advice: Advice
  readonly ledger: Ledger
}

/** Routes whose fee no official page states: one press after looking it up, and they are planned. */
export function ConfirmCard({ advice, ledger }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const { feeWords } = useFeeWords()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const asked = advice.areas
    .flatMap(({ excluded }) => excluded)
    .filter(({ reason }) => reason === 'needs-confirmation')
    .flatMap(({ account, route: id }) => {
      const from = ledger.get(account)?.account
      const provider = from?.provider ? catalog.providers.get(from.provider) : undefined
      const terms = provider?.accounts.find(({ routes }) => routes.some((one) => one.id === id))
      const route = terms?.routes.find((one) => one.id === id)
      return from && terms && route ? [{ from, route, quotas: terms.quotas }] : []
    })
  if (asked.length === 0) return null
  return (
    <Card title={t('plan.confirm')} note={t('plan.confirmNote')}>
      <ul className={styles.confirms}>
        {asked.map(({ from, route, quotas }) => (
          <li key={`${from.id} ${route.id}`} className={styles.confirm}>
            <div>
              <p>
                {from.name} → {words(route.to.name)}
              </p>
              <p className={styles.soft}>{feeWords({ fee: route.fee, currency: from.currency, quotas })}</p>
            </div>
            <Button
              label={`${t('plan.confirmRight')}: ${from.name} → ${words(route.to.name)}`}
              onPress={() => void confirmRoute(database, { route: route.id, on: today })}
            >
              {t('plan.confirmRight')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
