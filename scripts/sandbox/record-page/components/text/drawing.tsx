interface DrawingProps {
  readonly label?: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** One calm drawing for every illustration name: two sheets and a spark. */
export function Drawing({ label, width = 120, height }: DrawingProps) {
  return (
    <svg
      className="ui-drawing"
      viewBox="0 0 120 80"
      width={width}
      height={height}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <ellipse cx="60" cy="72" rx="46" ry="5" fill="#eaf0f6" />
      <rect x="30" y="14" width="42" height="52" rx="5" fill="#dfe8f2" />
      <rect
        x="44"
        y="8"
        width="44"
        height="56"
        rx="5"
        fill="#ffffff"
        stroke="#cbd6e2"
        strokeWidth="2"
      />
      <path
        d="M53 24h26M53 34h26M53 44h16"
        stroke="#99acc2"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle cx="88" cy="20" r="9" fill="#ff7a59" />
      <path
        d="M84 20l3 3 5-6"
        stroke="#ffffff"
        strokeWidth="2.2"
        fill="none"
        strokeLinecap="round"
      />
    </svg>
  );
}
