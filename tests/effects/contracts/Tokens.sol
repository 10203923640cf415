// SPDX-License-Identifier: Apache-2.0
// Small contracts that the tests of effects run. Ours; compiled by `python -m tests.effects.contracts.build`.
pragma solidity 0.8.30;

contract Token {
    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;

    function transfer(address to, uint256 value) external virtual returns (bool) {
        _move(msg.sender, to, value);
        return true;
    }

    function transferFrom(address from, address to, uint256 value) external virtual returns (bool) {
        if (allowance[from][msg.sender] != type(uint256).max) allowance[from][msg.sender] -= value;
        _move(from, to, value);
        return true;
    }

    function approve(address spender, uint256 value) external virtual returns (bool) {
        allowance[msg.sender][spender] = value;
        emit Approval(msg.sender, spender, value);
        return true;
    }

    function _move(address from, address to, uint256 value) internal virtual {
        balanceOf[from] -= value;
        balanceOf[to] += value;
        emit Transfer(from, to, value);
    }
}

/// Wraps the native coin, with the logs of WETH9.
contract Wrapped is Token {
    event Deposit(address indexed to, uint256 value);
    event Withdrawal(address indexed from, uint256 value);

    function deposit() external payable {
        balanceOf[msg.sender] += msg.value;
        emit Deposit(msg.sender, msg.value);
    }

    function withdraw(uint256 value) external {
        balanceOf[msg.sender] -= value;
        payable(msg.sender).transfer(value);
        emit Withdrawal(msg.sender, value);
    }
}

/// Keeps a twentieth of every transfer, though its log tells the whole.
contract FeeToken is Token {
    function _move(address from, address to, uint256 value) internal override {
        balanceOf[from] -= value;
        balanceOf[to] += value - value / 20;
        balanceOf[address(this)] += value / 20;
        emit Transfer(from, to, value);
    }
}

/// Logs a gift and gives nothing; takes without a log; grants without a log.
contract Liar is Token {
    function gift(address to, uint256 value) external {
        emit Transfer(address(0), to, value);
    }

    function claim() external {
        uint256 all = balanceOf[msg.sender];
        balanceOf[msg.sender] = 0;
        balanceOf[address(this)] += all;
    }

    function register(address spender) external {
        allowance[msg.sender][spender] = type(uint256).max;
    }
}

/// ERC-777's logs beside those of ERC-20, and a hook that is called before the coins move.
contract Token777 is Token {
    event Sent(address indexed operator, address indexed from, address indexed to, uint256 amount, bytes data, bytes operatorData);

    function send(address to, uint256 amount, bytes calldata data) external {
        emit Sent(msg.sender, msg.sender, to, amount, data, "");
        _move(msg.sender, to, amount);
    }
}

contract Nft {
    event Transfer(address indexed from, address indexed to, uint256 indexed id);
    event ApprovalForAll(address indexed owner, address indexed operator, bool approved);

    mapping(uint256 => address) public ownerOf;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => bool)) public isApprovedForAll;

    function transferFrom(address from, address to, uint256 id) public virtual {
        require(ownerOf[id] == from && (msg.sender == from || isApprovedForAll[from][msg.sender]), "not yours");
        ownerOf[id] = to;
        balanceOf[from]--;
        balanceOf[to]++;
        emit Transfer(from, to, id);
    }

    function setApprovalForAll(address operator, bool approved) external {
        isApprovedForAll[msg.sender][operator] = approved;
        emit ApprovalForAll(msg.sender, operator, approved);
    }

    function pretend(address to, uint256 id) external {
        emit Transfer(address(0), to, id);
    }
}

contract Multi {
    event TransferSingle(address indexed operator, address indexed from, address indexed to, uint256 id, uint256 value);
    event TransferBatch(address indexed operator, address indexed from, address indexed to, uint256[] ids, uint256[] values);

    mapping(uint256 => mapping(address => uint256)) internal held;

    function balanceOf(address account, uint256 id) external view returns (uint256) {
        return held[id][account];
    }

    function safeBatchTransferFrom(address from, address to, uint256[] calldata ids, uint256[] calldata values, bytes calldata) external {
        require(msg.sender == from, "not yours");
        for (uint256 i = 0; i < ids.length; i++) {
            held[ids[i]][from] -= values[i];
            held[ids[i]][to] += values[i];
        }
        emit TransferBatch(msg.sender, from, to, ids, values);
    }

    function safeTransferFrom(address from, address to, uint256 id, uint256 value, bytes calldata) external {
        require(msg.sender == from, "not yours");
        held[id][from] -= value;
        held[id][to] += value;
        emit TransferSingle(msg.sender, from, to, id, value);
    }
}

/// Says what it is called.
contract NamedToken is Token {
    function symbol() external pure returns (string memory) { return "NAME"; }
    function decimals() external pure returns (uint8) { return 9; }
}

/// Permit2's own allowances, and nothing else of it.
contract MiniPermit2 {
    struct Allowed { uint160 amount; uint48 expiration; uint48 nonce; }

    mapping(address => mapping(address => mapping(address => Allowed))) public allowance;

    event Approval(address indexed owner, address indexed token, address indexed spender, uint160 amount, uint48 expiration);

    function approve(address token, address spender, uint160 amount, uint48 expiration) external {
        allowance[msg.sender][token][spender] = Allowed(amount, expiration, 0);
        emit Approval(msg.sender, token, spender, amount, expiration);
    }
}
