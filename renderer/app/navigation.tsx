import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { type Group, groups, type Screen, screens } from '../screens'
import styles from './navigation.module.css'

const headed = (group: Group): group is Exclude<Group, 'now' | 'foot'> => group !== 'now' && group !== 'foot'

/** The way to every screen, in groups. */
export function Navigation() {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('frame.navigation')} className={styles.nav}>
      {groups.map((group) => {
        const here = screens.filter((screen) => screen.group === group)
        if (here.length === 0) return null
        return (
          <div key={group} className={`${styles.group} ${group === 'foot' ? styles.foot : ''}`}>
            {headed(group) && (
              <p className={styles.head} id={`nav-${group}`}>
                {t(`frame.groups.${group}`)}
              </p>
            )}
            <ul {...(headed(group) ? { 'aria-labelledby': `nav-${group}` } : {})}>
              {here.map((screen) => (
                <li key={screen.path}>
                  <ScreenLink screen={screen} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}

function ScreenLink({ screen }: { readonly screen: Screen }) {
  const { t } = useTranslation()
  const [path] = useLocation()
  return (
    <Link
      href={screen.path}
      className={styles.link ?? ''}
      aria-current={isHere(path, screen.path) ? 'page' : undefined}
    >
      <screen.icon size={17} strokeWidth={1.75} aria-hidden />
      <span className={styles.name}>{t(screen.title)}</span>
    </Link>
  )
}

const isHere = (path: string, screen: string): boolean =>
  screen === '/' ? path === '/' : path === screen || path.startsWith(`${screen}/`)
