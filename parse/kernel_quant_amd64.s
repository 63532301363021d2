#include "textflag.h"

DATA absmask<>+0(SB)/4, $0x7fffffff
GLOBL absmask<>(SB), RODATA|NOPTR, $4

// func maxAbs16(x *float32, n int) float32
// The largest absolute value; n is a positive multiple of 16.
TEXT ·maxAbs16(SB), NOSPLIT, $0-20
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	VBROADCASTSS absmask<>(SB), Y3
	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1

loop:
	VANDPS (SI), Y3, Y4
	VANDPS 32(SI), Y3, Y5
	VMAXPS Y4, Y0, Y0
	VMAXPS Y5, Y1, Y1
	ADDQ $64, SI
	SUBQ $16, CX
	JNZ  loop

	VMAXPS Y1, Y0, Y0
	VEXTRACTF128 $1, Y0, X1
	VMAXPS X1, X0, X0
	VPERMILPS $0x4e, X0, X1
	VMAXPS X1, X0, X0
	VPERMILPS $0xb1, X0, X1
	VMAXPS X1, X0, X0
	VMOVSS X0, ret+16(FP)
	VZEROUPPER
	RET

// func quant16(dst *int16, x *float32, n int, k float32)
// dst = round to nearest, halves to even, of x*k; n is a positive multiple of 16.
TEXT ·quant16(SB), NOSPLIT, $0-28
	MOVQ dst+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ n+16(FP), CX
	VBROADCASTSS k+24(FP), Y3

loop:
	VMULPS (SI), Y3, Y0
	VMULPS 32(SI), Y3, Y1
	VCVTPS2DQ Y0, Y0
	VCVTPS2DQ Y1, Y1
	VPACKSSDW Y1, Y0, Y0
	VPERMQ $0xd8, Y0, Y0
	VMOVDQU Y0, (DI)
	ADDQ $64, SI
	ADDQ $32, DI
	SUBQ $16, CX
	JNZ  loop

	VZEROUPPER
	RET
