import { useTranslation } from 'react-i18next'
import { isSameTerm, suggestedTerms } from '../../../shared/expiry/terms'
import type { Account, ExpiryTerm } from '../../../shared/model'
import type { Source } from '../../../shared/routes/catalog-schema'
import type { Terms } from '../../../shared/routes/find-terms'
import { SourceLine } from '../../advice/source-line'
import sources from '../../advice/source-list.module.css'
import { useLapseWords } from '../../advice/use-lapse-words'
import { useWords } from '../../ui/use-words'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'

interface Props {
  readonly account: Account
  /** What the catalogue knows of it; null where nothing. */
  readonly provider: Terms | null
  readonly onTake: (rule: readonly ExpiryTerm[]) => void
  readonly onNever: () => void
}

/** The provider's rule of lapse, with where it is written, to be taken over; nothing where it has none or it was taken. */
export function ProviderRule({ account, provider, onTake, onNever }: Props) {
  const { t } = useTranslation()
  const { termText } = useLapseWords()
  const words = useWords()
  const expiry = provider?.account.expiry
  if (!provider || !expiry) return null
  const rule = suggestedTerms(provider.account)
  const isOwn = account.expiry !== undefined
  const isTaken =
    rule.length > 0 && rule.every((term) => account.expiry?.some((own) => isSameTerm(own, term)))
  if (isTaken) return null
  const name = words(provider.provider.name)
  const [first] = rule
  return (
    <Notice
      actions={
        <>
          {first && <Button onPress={() => onTake(rule)}>{t('expiry.provider.take')}</Button>}
          {!isOwn && (
            <Button look="quiet" onPress={onNever}>
              {t('expiry.provider.not')}
            </Button>
          )}
        </>
      }
    >
      <p>
        {first
          ? t('expiry.provider.rule', { name, term: termText(first, account.currency) })
          : t(expiry.kind === 'varies' ? 'expiry.provider.varies' : 'expiry.provider.onClosing', { name })}
        {first && !isOwn && ` ${t('expiry.provider.counts')}`}
      </p>
      <ul className={sources.sources}>
        {sourcesOf(provider).map(({ title, url, asOf, official }) => (
          <li key={`${title} ${url ?? ''}`}>
            <SourceLine title={title} url={official ? url : null} asOf={asOf} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Where the balance's terms are written, official pages before others; two are enough to look it up. */
function sourcesOf({ account }: Terms): readonly Source[] {
  const all = new Map(account.routes.flatMap(({ sources }) => sources).map((one) => [one.title, one]))
  return [...all.values()].toSorted((a, b) => Number(b.official) - Number(a.official)).slice(0, 2)
}
