import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/model'
import type { Confirmation } from '../../../shared/planner/from-ledger/planning-input'
import { findTerms } from '../../../shared/routes/find-terms'
import { catalog } from '../../advice/catalog'
import { Card } from '../../ui/card'
import { Segmented } from '../../ui/segmented'
import { useWords } from '../../ui/use-words'
import { RouteItem } from './route-item'
import styles from './routes.module.css'

interface Props {
  readonly account: Account
  readonly confirmations: Readonly<Record<string, Confirmation>>
  readonly chosen: string | undefined
  /** ISO country the person lives in. */
  readonly home: string
  readonly onChoose: (catalogAccount: string) => void
}

/** The ways out of one account, by the terms that hold for it. */
export function AccountRoutes({ account, confirmations, chosen, home, onChoose }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const terms = findTerms(catalog, account, chosen, home)
  if (typeof terms === 'string')
    return (
      <Card title={account.name}>
        <p className={styles.soft}>{t('routes.unknownProvider')}</p>
      </Card>
    )
  const choices = terms.provider.accounts.filter(({ currency }) => currency === account.currency)
  return (
    <Card
      title={account.name}
      note={words(terms.account.name)}
      aside={
        choices.length > 1 ? (
          <Segmented
            label={t('routes.terms')}
            value={terms.account.id}
            onChange={onChoose}
            choices={choices.map(({ id, name }) => ({ value: id, text: words(name) }))}
          />
        ) : undefined
      }
    >
      <ul className={styles.routes}>
        {terms.account.routes.map((route) => (
          <RouteItem
            key={route.id}
            placed={{ ...terms, route }}
            currency={account.currency}
            confirmation={confirmations[route.id]}
          />
        ))}
      </ul>
    </Card>
  )
}
