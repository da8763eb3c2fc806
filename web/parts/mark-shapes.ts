import type { ContactKind, ContactStatus } from "#model/reading.ts";

/** A regular polygon with its first corner at the top. */
function polygon(corners: number, r: number, turn = 0): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = turn - Math.PI / 2 + (i * 2 * Math.PI) / corners;
    return `${(r * Math.cos(angle)).toFixed(2)} ${(r * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join("L")}Z`;
}

/** The outline of a kind of contact around 0, 0, as an SVG path. All kinds cover about the same area at the same `r`. */
export function kindPath(kind: ContactKind, r: number): string {
  switch (kind) {
    case "call":
      return `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`;
    case "meeting":
      return polygon(4, r * 1.25, Math.PI / 4);
    case "talks":
      return polygon(6, r * 1.1);
    case "visit":
      return polygon(3, r * 1.4);
    case "message":
      return polygon(4, r * 1.25);
    case "consultation":
      return polygon(5, r * 1.15);
  }
}

/** How a status is drawn: whether the shape is filled, its outline broken, and what is drawn inside (a path at `r`). */
export interface StatusLook {
  readonly fill: "full" | "half" | "none";
  readonly dashed: boolean;
  readonly inside: (r: number) => string;
}
const nothing = (): string => "";

export const STATUS_LOOKS: Readonly<Record<ContactStatus, StatusLook>> = {
  held: { fill: "full", dashed: false, inside: nothing },
  under_way: { fill: "half", dashed: false, inside: nothing },
  planned: { fill: "none", dashed: false, inside: nothing },
  proposed: { fill: "none", dashed: true, inside: nothing },
  postponed: { fill: "none", dashed: false, inside: (r) => `M${-r * 0.3} ${-r * 0.45}V${r * 0.45}M${r * 0.3} ${-r * 0.45}V${r * 0.45}` },
  cancelled: { fill: "none", dashed: false, inside: (r) => `M${-r * 1.3} ${r * 1.3}L${r * 1.3} ${-r * 1.3}` },
  denied: {
    fill: "none",
    dashed: false,
    inside: (r) => `M${-r * 0.45} ${-r * 0.45}L${r * 0.45} ${r * 0.45}M${-r * 0.45} ${r * 0.45}L${r * 0.45} ${-r * 0.45}`,
  },
};
