import { createContext } from "preact";
import { useContext } from "preact/hooks";

// src/ui/player/playerContext.ts
var context = createContext(null);
var PlayerProvider = context.Provider;
function usePlayer() {
	const value = useContext(context);
	if (!value) throw new Error("usePlayer was called outside the player");
	return value;
}

export { usePlayer as n, PlayerProvider as t };