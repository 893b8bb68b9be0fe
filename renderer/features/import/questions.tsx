import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day'
import { currency } from '../../../shared/money/currency'
import type { Question } from '../../../shared/statements/reading'
import { useImportQueue } from '../../importing/import-queue'
import type { QueuedFile } from '../../importing/queue-state'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { useFormat } from '../../ui/use-format'
import styles from './file-card.module.css'
import { PasswordQuestion } from './password-question'

interface Props {
  readonly file: QueuedFile
  readonly questions: readonly Question[]
}

/** What only the person can know, each asked with concrete readings of a cell of their file. */
export function Questions({ file, questions }: Props) {
  const { t } = useTranslation()
  const { answer } = useImportQueue()
  const worded = useChoiceWords()
  return (
    <div className={styles.questions}>
      {questions.map((question) =>
        question.about === 'password' ? (
          <PasswordQuestion key="password" onUse={(password) => answer(file.id, { password })} />
        ) : (
          <div
            key={question.about}
            role="group"
            aria-label={t(`importing.question.${question.about}`, asked(question))}
          >
            <p className={styles.question}>{t(`importing.question.${question.about}`, asked(question))}</p>
            <div className={styles.answers}>
              {question.choices.map((choice) => (
                <Button
                  key={choice.answer}
                  onPress={() => answer(file.id, { [question.about]: choice.answer })}
                >
                  {worded(question.about, choice)}
                </Button>
              ))}
            </div>
            {question.about === 'currency' && (
              <CurrencyCode onUse={(code) => answer(file.id, { currency: code })} />
            )}
          </div>
        ),
      )}
    </div>
  )
}

/** Words a choice by what it means for the cell that is asked about. */
function useChoiceWords(): (about: Question['about'], choice: Question['choices'][number]) => string {
  const { t } = useTranslation()
  const { day } = useFormat()
  return (about, { answer, reading }) => {
    const amount = reading.replace('-', '−')
    if (about === 'currency') return answer
    if (about === 'dateOrder') return day(reading as Day)
    if (about !== 'sign') return amount
    return t(reading.startsWith('-') ? 'importing.wentOut' : 'importing.cameIn', { amount })
  }
}

const asked = ({ text, line }: Question) => ({ text, line: line ?? 1 })

function CurrencyCode({
  onUse,
}: {
  readonly onUse: (code: NonNullable<ReturnType<typeof currency>>) => void
}) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const code = currency(text)
  return (
    <div className={styles.answers}>
      <Field
        label={t('importing.currencyCode')}
        hint={t('importing.currencyHint')}
        value={text}
        onChange={setText}
        error={tried && code === null ? t('importing.currencyBad') : null}
      />
      <Button onPress={() => (code === null ? setTried(true) : onUse(code))}>{t('importing.use')}</Button>
    </div>
  )
}
