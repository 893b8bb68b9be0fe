import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { contrasts, densities, languages, type TextSize, textSizes, themes } from '../../ui/display-settings'
import { Segmented } from '../../ui/segmented'
import { useFormat } from '../../ui/use-format'
import styles from './settings.module.css'

/** How the window looks; every choice holds at once. */
export function LookSettings() {
  const { t } = useTranslation()
  const { percent } = useFormat()
  const { language, theme, contrast, textSize, density, hideAmounts, change } = useDisplay()
  return (
    <Card title={t('settings.look')}>
      <dl className={styles.rows}>
        <Row
          name={t('settings.language')}
          value={language}
          onChange={(next) => change({ language: next })}
          choices={languages.map((value) => ({ value, text: t(`settings.languages.${value}`) }))}
        />
        <Row
          name={t('settings.theme')}
          value={theme}
          onChange={(next) => change({ theme: next })}
          choices={themes.map((value) => ({ value, text: t(`settings.themes.${value}`) }))}
        />
        <Row
          name={t('settings.contrast')}
          value={contrast}
          onChange={(next) => change({ contrast: next })}
          choices={contrasts.map((value) => ({ value, text: t(`settings.contrasts.${value}`) }))}
        />
        <Row
          name={t('settings.textSize')}
          value={String(textSize)}
          onChange={(next) => change({ textSize: Number(next) as TextSize })}
          choices={textSizes.map((value) => ({ value: String(value), text: percent(value / 100) }))}
        />
        <Row
          name={t('settings.density')}
          value={density}
          onChange={(next) => change({ density: next })}
          choices={densities.map((value) => ({ value, text: t(`settings.densities.${value}`) }))}
        />
        <Row
          name={t('settings.amounts')}
          value={hideAmounts ? 'hidden' : 'shown'}
          onChange={(next) => change({ hideAmounts: next === 'hidden' })}
          choices={[
            { value: 'shown', text: t('settings.amountsShown') },
            { value: 'hidden', text: t('settings.amountsHidden') },
          ]}
          note={t('settings.shortcut')}
        />
      </dl>
    </Card>
  )
}

interface RowProps<T extends string> {
  readonly name: string
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly text: string }[]
  readonly onChange: (value: T) => void
  readonly note?: string
}

function Row<T extends string>({ name, note, ...choice }: RowProps<T>) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Segmented label={name} {...choice} />
        {note !== undefined && <p className={styles.soft}>{note}</p>}
      </dd>
    </>
  )
}
