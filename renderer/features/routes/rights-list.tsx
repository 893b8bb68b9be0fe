import { useTranslation } from 'react-i18next'
import type { Right } from '../../../shared/routes/rights'
import styles from './routes.module.css'

/** Rights to get money back, each with its condition and the rule it is written in. */
export function RightsList({ rights, title }: { readonly rights: readonly Right[]; readonly title: string }) {
  const { t } = useTranslation()
  if (rights.length === 0) return null
  return (
    <section className={styles.rights}>
      <h3 className={styles.name}>{title}</h3>
      <ul className={styles.rightList}>
        {rights.map(({ code, rule }) => (
          <li key={code}>
            {t(`rights.texts.${code}`)} <span className={styles.soft}>{t(`rights.rules.${rule}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
