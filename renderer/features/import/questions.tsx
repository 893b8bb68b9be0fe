import { useTranslation } from 'react-i18next'
import { answersWith } from '../../../shared/statements/answers'
import type { Question } from '../../../shared/statements/reading'
import { useImportQueue } from '../../importing/import-queue'
import type { QueuedFile } from '../../importing/queue-state'
import { Button } from '../../ui/button'
import { CurrencyCode } from './currency-code'
import styles from './file-card.module.css'
import { PasswordQuestion } from './password-question'
import { useChoiceWords } from './use-choice-words'

interface Props {
  readonly file: QueuedFile
  readonly questions: readonly Question[]
}

/** What only the person can know, each asked about a row of their file with what every answer makes of it. */
export function Questions({ file, questions }: Props) {
  const { t } = useTranslation()
  const { answer } = useImportQueue()
  const worded = useChoiceWords()
  const ask = useQuestionWords()
  return (
    <div className={styles.questions}>
      {questions.map((question) =>
        question.about === 'password' ? (
          <PasswordQuestion key="password" onUse={(password) => answer(file.id, { password })} />
        ) : (
          <div key={`${question.about} ${question.text}`} role="group" aria-label={ask(question)}>
            <p className={styles.question}>{ask(question)}</p>
            <QuestionRow question={question} />
            <div className={styles.answers}>
              {question.choices.map((choice) => (
                <Button
                  key={choice.answer}
                  onPress={() => answer(file.id, answersWith(file.answers, question, choice.answer))}
                >
                  {worded(question, choice)}
                </Button>
              ))}
            </div>
            {question.about === 'currency' && (
              <CurrencyCode onUse={(code) => answer(file.id, { currency: code })} />
            )}
          </div>
        ),
      )}
      {questions.some(({ about }) => about !== 'password') && (
        <p className={styles.soft}>{t('importing.everyRow')}</p>
      )}
    </div>
  )
}

/** Says what is asked. */
function useQuestionWords(): (question: Question) => string {
  const { t } = useTranslation()
  return ({ about, text, line }) =>
    about === 'currency' && text === ''
      ? t('importing.question.currencyOfAll')
      : t(`importing.question.${about}`, { text, line: line ?? 1 })
}

/** The very row that is asked about, as the file prints it. */
function QuestionRow({ question: { row, line } }: { readonly question: Question }) {
  const { t } = useTranslation()
  if (row === undefined || line === null) return null
  return (
    <p className={styles.asked}>
      <span className={styles.line}>{t('importing.rowAt', { line })}</span>
      <span>{row}</span>
    </p>
  )
}
