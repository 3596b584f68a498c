"""What a draft should be told of although it can be made: small functions, one module per area of law."""
