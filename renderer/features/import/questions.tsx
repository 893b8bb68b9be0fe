import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../../shared/statements/reading'
import { useImportQueue } from '../../importing/import-queue'
import { askedOf, isKin, isOfOneFile } from '../../importing/kin'
import type { QueuedFile } from '../../importing/queue-state'
import { Button } from '../../ui/button'
import { Check } from '../../ui/check'
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
  const { unlock } = useImportQueue()
  return (
    <div className={styles.questions}>
      {questions.map((question) =>
        question.about === 'password' ? (
          <PasswordQuestion key="password" onUse={(password) => unlock(file.id, password)} />
        ) : (
          <RowQuestion key={`${question.about} ${question.text}`} file={file} question={question} />
        ),
      )}
    </div>
  )
}

/** One question with its row, its choices, and whether the answer holds for other files too. */
function RowQuestion({ file, question }: { readonly file: QueuedFile; readonly question: Question }) {
  const { t } = useTranslation()
  const { files, answer } = useImportQueue()
  const worded = useChoiceWords()
  const words = useQuestionWords()(question)
  const [everywhere, setEverywhere] = useState(false)
  const kin = isOfOneFile(question)
    ? 0
    : files.filter((other) => isKin(file, other) && asksAbout(other, question)).length
  // Only a person's currency is the same in files of different kinds.
  const others =
    question.about === 'currency'
      ? files.filter((other) => other.id !== file.id && asksAbout(other, question)).length
      : 0
  const say = (said: string) => answer(file.id, question, said, everywhere)
  return (
    <div role="group" aria-label={words}>
      <p className={styles.question}>{words}</p>
      <QuestionRow question={question} />
      <div className={styles.answers}>
        {question.choices.map((choice) => (
          <Button key={choice.answer} onPress={() => say(choice.answer)}>
            {worded(question, choice)}
          </Button>
        ))}
        {question.about === 'currency' && <CurrencyCode onUse={say} />}
      </div>
      <p className={styles.soft}>
        {t(question.about === 'sides' ? 'importing.everyRowWithIt' : 'importing.everyRow')}
        {kin > 0 && !everywhere && ` ${t('importing.alsoKin', { count: kin })}`}
      </p>
      {others > kin && (
        <Check checked={everywhere} onChange={setEverywhere}>
          {t('importing.everywhere', { count: others })}
        </Check>
      )}
    </div>
  )
}

const asksAbout = (file: QueuedFile, { about }: Question): boolean =>
  askedOf(file).some((question) => question.about === about)

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

/** Says what is asked. */
function useQuestionWords(): (question: Question) => string {
  const { t } = useTranslation()
  return ({ about, text, line }) =>
    about === 'currency' && text === ''
      ? t('importing.question.currencyOfAll')
      : t(`importing.question.${about}`, { text, line: line ?? 1 })
}
