import type { AlertProps } from '@hubspot/ui-extensions';
import { Glyph } from '../text/glyph.tsx';

const icons: Record<string, string> = {
  info: 'info',
  tip: 'bulb',
  success: 'checkCircle',
  warning: 'warning',
  error: 'warning',
  danger: 'warning',
};

export function Alert({ children, testId, title, variant = 'info' }: AlertProps) {
  const isUrgent = variant === 'error' || variant === 'danger';
  return (
    <div
      className={`ui-alert ui-alert-${variant}`}
      role={isUrgent ? 'alert' : 'status'}
      data-testid={testId}
    >
      <Glyph name={icons[variant] ?? 'info'} size={18} />
      <div>
        <strong>{title}</strong>
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
