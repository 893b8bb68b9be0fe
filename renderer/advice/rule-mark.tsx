import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { WarnReason } from '../../shared/routes/eligibility'
import { Pill } from '../ui/pill'

const marked = ['old-rule', 'low-confidence'] as const

/** Whether a warning is not already said by the mark. */
export const isUnmarked = (reason: WarnReason): boolean => !marked.some((code) => code === reason)

/** Marks a rule that is older than a year or weakly sourced, wherever it is used. */
export function RuleMark({ warnings }: { readonly warnings: readonly WarnReason[] }) {
  const { t } = useTranslation()
  return marked
    .filter((code) => warnings.includes(code))
    .map((code) => (
      // The space between two of them, and where a line may break.
      <Fragment key={code}>
        {' '}
        <Pill tone="warn">{t(`routes.marks.${code}`)}</Pill>
      </Fragment>
    ))
}
