import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Currency } from '../../../shared/money/currency'
import { evidenceOf } from '../../../shared/statements/evidence'
import type { Layout } from '../../../shared/statements/profiles/layout'
import type { Finding } from '../../../shared/statements/reading'
import { encodings } from '../../../shared/statements/text/labels'
import type { Preview } from '../../importing/preview'
import { Choice } from '../../ui/choice'
import { useEvidenceWords } from './how-read'
import styles from './mapping.module.css'
import { commonCurrencies, type MappingChanges } from './use-mapping'

interface Props {
  readonly layout: Layout
  readonly preview: Preview
  readonly changes: MappingChanges
}

const delimiters = [',', ';', '\t', '|']
const NO_HEAD = 'none'
const NO_END = 'none'

/** Decisions with a few possible outcomes. */
const decisions = {
  dateOrder: ['day-first', 'month-first', 'year-first'],
  decimal: ['point', 'comma'],
  sign: ['in-is-positive', 'out-is-positive'],
  fee: ['inside', 'beside'],
} as const

/** What was decided once for the whole file, each with its evidence, and each to be decided otherwise. */
export function MappingChips({ layout, preview, changes }: Props) {
  const { t } = useTranslation()
  const { setAnswer, setOpening, setHead, setEnd, answers } = changes
  const found = (about: Finding['about']) => layout.findings.find((finding) => finding.about === about)
  const asked = (about: Finding['about']) => preview.questions.some((question) => question.about === about)
  const evidence = (about: Finding['about']) => evidenceOf(found(about), answers)
  const say = useEvidenceWords()
  const width = layout.columns.length

  /** A decision that may be missing: absent where nothing hangs on it. */
  const decision = (about: keyof typeof decisions) =>
    (found(about) ?? asked(about)) && (
      <Chip evidence={say(evidence(about))}>
        <Choice
          label={t(`importing.mapping.${about}`)}
          value={decisions[about].find((value) => value === found(about)?.value) ?? null}
          placeholder={t('importing.mapping.values.open')}
          choices={decisions[about].map((value) => ({ value, text: t(`importing.mapping.values.${value}`) }))}
          onChange={(value) => setAnswer({ [about]: value })}
        />
      </Chip>
    )

  return (
    <div className={styles.chips}>
      {found('encoding') && (
        <Chip evidence={say(evidence('encoding'))}>
          <Choice
            label={t('importing.mapping.encoding')}
            value={preview.encoding}
            choices={encodings.map((value) => ({ value, text: t(`encodings.${value}`) }))}
            onChange={(encoding) => setOpening({ encoding })}
          />
        </Chip>
      )}
      {found('delimiter') && (
        <Chip evidence={say(evidence('delimiter'))}>
          <Choice
            label={t('importing.mapping.delimiter')}
            value={found('delimiter')?.value ?? ','}
            choices={delimiters.map((value) => ({
              value,
              text: t(`importing.mapping.values.${value === '\t' ? 'tab' : (value as ',' | ';' | '|')}`),
            }))}
            onChange={(delimiter) => setOpening({ delimiter })}
          />
        </Chip>
      )}
      <Chip evidence={t('importing.mapping.evidence.head')}>
        <Choice
          label={t('importing.mapping.head')}
          value={layout.headLine === null ? NO_HEAD : String(layout.headLine)}
          choices={[
            ...layout.rows.map(({ line, text }) => ({
              value: String(line),
              text: t('importing.mapping.headLine', { line, text }),
            })),
            { value: NO_HEAD, text: t('importing.mapping.noHead') },
          ]}
          onChange={(line) =>
            setHead(
              layout.rows.find((row) => String(row.line) === line)?.heads ?? Array<string>(width).fill(''),
            )
          }
        />
      </Chip>
      {layout.ends.length > 0 && (
        <Chip
          evidence={t(
            layout.endLine === null
              ? 'importing.mapping.evidence.unopposed'
              : 'importing.mapping.evidence.person',
          )}
        >
          <Choice
            label={t('importing.mapping.end')}
            value={layout.endLine === null ? NO_END : String(layout.endLine)}
            choices={[
              { value: NO_END, text: t('importing.mapping.noEnd') },
              ...layout.ends.map(({ line, text }) => ({
                value: String(line),
                text: t('importing.mapping.headLine', { line, text }),
              })),
            ]}
            onChange={(line) => setEnd(layout.ends.find((row) => String(row.line) === line)?.end ?? null)}
          />
        </Chip>
      )}
      {decision('dateOrder')}
      {decision('decimal')}
      {decision('sign')}
      {decision('fee')}
      {layout.mapping.columns.currency === undefined && (
        <Chip evidence={say(evidence('currency'))}>
          <Choice
            label={t('importing.mapping.currency')}
            value={found('currency')?.value ?? answers.currency ?? null}
            placeholder={t('importing.mapping.values.open')}
            choices={currencies(found('currency')?.value ?? answers.currency).map((value) => ({
              value,
              text: value,
            }))}
            onChange={(currency) => setAnswer({ currency: currency as Currency })}
          />
        </Chip>
      )}
    </div>
  )
}

const currencies = (current: string | undefined): readonly string[] =>
  current === undefined || commonCurrencies.some((one) => one === current)
    ? commonCurrencies
    : [current, ...commonCurrencies]

/** A choice with what decided it below. */
export function Chip({ evidence, children }: { readonly evidence: string; readonly children: ReactNode }) {
  return (
    <div className={styles.chip}>
      {children}
      <p className={styles.evidence}>{evidence}</p>
    </div>
  )
}
